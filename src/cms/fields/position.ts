import { wholeNumberField } from './number.ts';

/** The place in the order that staff choose. */
export const positionField = wholeNumberField(
  {
    name: 'position',
    required: true,
    defaultValue: 100,
    min: 0,
    max: 10_000,
    label: { de: 'Reihenfolge', en: 'Order' },
    admin: {
      position: 'sidebar',
      description: { de: 'Kleine Zahlen stehen zuerst.', en: 'Small numbers come first.' },
    },
  },
  'number',
);
