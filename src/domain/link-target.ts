import { cleanLine } from './clean-text.ts';
import { asciiEmail, isEmail } from './email-address.ts';
import { telephoneNumber } from './telephone-number.ts';
import { type AddressProblem, completedAddress, webAddressProblem } from './web-address.ts';

/** Why a text can't lead to a target. */
export type LinkProblem = AddressProblem | 'email-form' | 'telephone-form';

const isOwnPath = (target: string) => /^\/(?!\/)[^\s\\]*$/.test(target) && target.length <= 2000;

/**
 * The target that somebody means who types `info@example.org`, `tel:0231 83800` or `dfi.de`. Completed twice, it is the
 * same.
 */
export function completedTarget(typed: string): string {
  const target = cleanLine(typed);
  const [, scheme = '', rest = ''] = /^(mailto|tel):(.*)$/i.exec(target) ?? [];
  if (/^tel$/i.test(scheme)) return `tel:${telephoneNumber(rest) ?? rest}`;
  if (scheme) return `mailto:${mailboxOf(rest)}`;
  return isEmail(target) ? `mailto:${asciiEmail(target)}` : completedAddress(target);
}

/**
 * Checks the target of a link in a text: the address of a page, `mailto:`, `tel:` or a path of our own such as
 * `/de/fakten`.
 */
export function linkProblem(target: string): LinkProblem | null {
  if (isOwnPath(target)) return null;
  const [, scheme, rest = ''] = /^(mailto|tel):(.*)$/.exec(target) ?? [];
  if (scheme === 'tel') return /^\+?[\d-]{3,20}$/.test(rest) ? null : 'telephone-form';
  if (scheme === 'mailto') return /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(rest) ? null : 'email-form';
  return webAddressProblem(target);
}

/** A mailbox with its subject left as it is: `info@müller.de?subject=…`. */
function mailboxOf(target: string): string {
  const [mailbox = '', ...more] = target.split('?');
  return [isEmail(mailbox) ? asciiEmail(mailbox) : mailbox, ...more].join('?');
}
