import { getLocale } from 'next-intl/server';
import { SiteFrame } from '../../../components/layout/site-frame.tsx';
import { NotFoundPage } from '../../../components/pages/not-found-page.tsx';
import { getSite } from '../../../data/site.ts';
import { addressOf } from '../../../i18n/addresses.ts';
import { otherLocale } from '../../../i18n/locales.ts';

/** The document for an address that leads nowhere, in the language the address begins with. `words`: what it says. */
export async function NotFoundView({ words = '' }: { words?: string }) {
  const locale = await getLocale();
  return (
    <SiteFrame site={await getSite(locale)} current={null} otherAddress={addressOf('/', otherLocale(locale))}>
      <NotFoundPage words={words} />
    </SiteFrame>
  );
}
