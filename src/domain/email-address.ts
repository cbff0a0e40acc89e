import { domainToASCII } from 'node:url';
import { cleanLine } from './clean-text.ts';
import { readableHost } from './web-address.ts';

/** What Payload takes for an e-mail address, or storing would fail where a form found nothing wrong. */
const form =
  /^(?!.*\.\.)[\w!#$%&'*+/=?^`{|}~-](?:[\w!#$%&'*+/=?^`{|}~.-]*[\w!#$%&'*+/=?^`{|}~-])?@[a-z0-9](?:[a-z0-9-]*[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]*[a-z0-9])?)*\.(?:[a-z]{2,}|xn--[a-z0-9-]*[a-z0-9])$/i;
/** RFC 5321, 4.5.3.1.3, less the angle brackets. */
const longest = 254;

/**
 * An e-mail address as it is stored: clean, its domain as mail servers know it, `info@müller.de` with
 * `xn--mller-kva.de`.
 */
export function asciiEmail(typed: string): string {
  const email = cleanLine(typed);
  const at = email.lastIndexOf('@');
  const domain = at < 0 ? '' : domainToASCII(email.slice(at + 1));
  return domain ? `${email.slice(0, at)}@${domain}` : email;
}

/** Whether mail can be sent to what was typed. */
export function isEmail(typed: string): boolean {
  const email = asciiEmail(typed);
  return email.length <= longest && form.test(email);
}

/** A stored e-mail address as people read it. */
export function readableEmail(email: string): string {
  const at = email.lastIndexOf('@') + 1;
  return email.slice(0, at) + readableHost(email.slice(at));
}
