const canTakeFocus = 'input:not([type=hidden]), textarea, select, [contenteditable=true], button';

/**
 * Brings a person to a field of the form: opens the tab and the rows that hold it, and puts the focus where it is
 * filled in. Does nothing where the form shows no such field.
 */
export async function leadToField(path: string, tab: number | null): Promise<void> {
  if (tab !== null) document.querySelectorAll<HTMLElement>('.tabs-field__tab-button')[tab]?.click();
  const field = await fieldAt(path);
  if (!field) return;
  for (let part = field.parentElement; part; part = part.parentElement)
    if (part.matches('.collapsible--collapsed')) part.querySelector<HTMLElement>('.collapsible__toggle')?.click();
  await drawn();
  field.scrollIntoView({ block: 'center' });
  const control = field.matches(canTakeFocus) ? field : field.querySelector<HTMLElement>(canTakeFocus);
  control?.focus();
}

/** The field, once a tab just opened has drawn it; of one without a control of that name, what its label stands in. */
async function fieldAt(path: string): Promise<HTMLElement | null> {
  const id = `field-${path.replaceAll('.', '__')}`;
  for (let tries = 0; tries < 60; tries += 1) {
    await drawn();
    const field =
      document.getElementById(id) ?? document.querySelector(`label[for="${CSS.escape(id)}"]`)?.closest('.field-type');
    if (field) return field as HTMLElement;
  }
  return null;
}

const drawn = () => new Promise<void>((resolve) => requestAnimationFrame(() => resolve()));
