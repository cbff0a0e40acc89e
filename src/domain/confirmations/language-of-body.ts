import type { Locale } from '../../i18n/locales.ts';

interface Written {
  links?: { platform: string; language?: string | null }[] | null;
  contact?: { addressCountry?: string | null } | null;
}

const speakGerman = new Set(['DE', 'AT', 'CH', 'LI']);

/** In which of our languages a body is written to: that of its website, else that of its country. */
export function languageOfBody({ links, contact }: Written): Locale {
  const website = (links ?? []).find(({ platform }) => platform === 'website')?.language;
  if (website && website !== 'mul') return website === 'de' ? 'de' : 'en';
  const country = contact?.addressCountry;
  return !country || speakGerman.has(country) ? 'de' : 'en';
}
