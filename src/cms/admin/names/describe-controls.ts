const controls = 'input:not([type=hidden]), textarea, [contenteditable=true]';

/** The first of its kind that belongs to this field and to no field within it. */
const own = (field: Element, selector: string): Element | undefined =>
  [...field.querySelectorAll(selector)].find((found) => found.closest('.field-type') === field);

function idOf(element: Element, fallback: string): string {
  if (!element.id) element.id = fallback;
  return element.id;
}

function set(element: Element, attribute: string, value: string): void {
  if (!value) element.removeAttribute(attribute);
  else if (element.getAttribute(attribute) !== value) element.setAttribute(attribute, value);
}

function tie(field: Element, control: Element): void {
  const key = idOf(control, `control-${Math.random().toString(36).slice(2)}`);
  const [why, about] = [`${key}-why`, `${key}-about`];
  const error = own(field, '.field-error');
  const description = own(field, '.field-description');
  const ids = new Set((control.getAttribute('aria-describedby') ?? '').split(' ').filter(Boolean));
  ids.delete(why);
  if (error) ids.add(idOf(error, why));
  if (description) ids.add(idOf(description, about));
  set(control, 'aria-describedby', [...ids].join(' '));
  set(control, 'aria-invalid', error ? 'true' : '');
}

/**
 * Ties to each control what is written about it: its description and, while it is refused, why. Whoever hears the form
 * is told both with the name (WCAG 2.2, 1.3.1 and 3.3.1). Payload shows them and leaves them untied.
 */
export function describeControls(): void {
  for (const field of document.querySelectorAll('.field-type')) {
    const control = own(field, controls);
    if (control) tie(field, control);
  }
}
