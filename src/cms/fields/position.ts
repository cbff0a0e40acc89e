import type { Field } from 'payload';

/** The place in the order that staff choose. */
export const positionField: Field = {
  name: 'position',
  type: 'number',
  required: true,
  defaultValue: 100,
  min: 0,
  max: 10_000,
  label: { de: 'Reihenfolge', en: 'Order' },
  admin: {
    position: 'sidebar',
    description: { de: 'Kleine Zahlen stehen zuerst.', en: 'Small numbers come first.' },
  },
};
