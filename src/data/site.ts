import 'server-only';
import { inLanguage } from '../domain/localized.ts';
import type { Site } from '../domain/site.ts';
import type { Locale } from '../i18n/locales.ts';
import { keptPerRevision } from './content-revision.ts';
import { findPageTitles } from './pages.ts';
import { readSite } from './payload.ts';

/** What stands on every page. Before anything is stored the site still has a name. */
export const getSite = keptPerRevision('getSite', async (locale: Locale): Promise<Site> => {
  const [stored, pages] = await Promise.all([readSite(), findPageTitles(locale)]);
  const { organization, streetAddress, postalCode, addressLocality, telephone, email } = stored.contact ?? {};
  return {
    name: stored.name || 'Who is Who',
    tagline: inLanguage(stored.tagline, locale) ?? { value: '', language: locale },
    intro: inLanguage(stored.intro, locale),
    navigation: [...new Set((stored.navigation ?? []).map((item) => item.target))],
    contact: {
      organization: organization ?? '',
      streetAddress: streetAddress ?? '',
      postalCode: postalCode ?? '',
      addressLocality: addressLocality ?? '',
      telephone: telephone || null,
      email: email || null,
    },
    pageTitles: Object.fromEntries(pages.map(({ key, title }) => [key, title])),
  };
});
