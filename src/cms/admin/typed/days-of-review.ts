import { momentOfDay } from '../../fields/date-reasons.ts';

const address = /^links\.\d+\.url$/;
/** What of the contact is not seen to be right by itself. */
const isNoContact = new Set(['contact.confirmedOn', 'contact.addressCountry']);

/**
 * The fields of a form that say when a way to the body was last seen to be right, with the day: each channel that has
 * an address, and the contact where there is any.
 */
export function daysOfReview(fields: Record<string, { value?: unknown }>, day: string): Record<string, string | null> {
  const filled = Object.keys(fields).filter((path) => fields[path]?.value);
  const hasContact = filled.some((path) => path.startsWith('contact.') && !isNoContact.has(path));
  const channels = filled.filter((path) => address.test(path)).map((path) => path.replace(/url$/, 'checkedOn'));
  return {
    ...Object.fromEntries(channels.map((path) => [path, momentOfDay(day)])),
    ...(hasContact ? { 'contact.confirmedOn': day } : {}),
  };
}
