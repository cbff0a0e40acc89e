import { useLocale } from 'next-intl';
import type { ReactNode } from 'react';
import { addressOf } from '../../i18n/addresses.ts';

/** Words that lead to the contact page: where an address is missing or something is wrong. */
export function ContactLink({ children }: { children: ReactNode }) {
  return <a href={addressOf('/contact', useLocale())}>{children}</a>;
}
