import type { FactSource } from '../domain/facts/fun-fact.ts';
import { type GonePages, wayOutOf } from '../domain/links/gone.ts';
import { inLanguage, type Translations } from '../domain/localized.ts';
import type { Locale } from '../i18n/locales.ts';

type StoredSource = { name?: Translations<string> | null; url?: string | null };

/** Who says so, in a language; who has no name is left out. */
export function sourcesOf(sources: StoredSource[] | null | undefined, gone: GonePages, locale: Locale): FactSource[] {
  return (sources ?? []).flatMap((source) => {
    const name = inLanguage(source.name, locale);
    return name ? [{ name, ...wayOutOf(source.url, gone) }] : [];
  });
}
