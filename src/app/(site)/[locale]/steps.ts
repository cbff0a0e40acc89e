import { getTranslations } from 'next-intl/server';
import { siteAddress } from '../../../data/site-address.ts';
import type { Step } from '../../../domain/json-ld/json-ld-site.ts';
import { addressOf } from '../../../i18n/addresses.ts';
import type { Locale } from '../../../i18n/locales.ts';

/** The way to a page below the directory, by its title and its path. */
export async function stepsTo(name: string, path: string, locale: Locale): Promise<[directory: Step, page: Step]> {
  const t = await getTranslations({ locale, namespace: 'Frame' });
  return [
    { name: t('directory'), address: siteAddress() + addressOf('/', locale) },
    { name, address: siteAddress() + path },
  ];
}
