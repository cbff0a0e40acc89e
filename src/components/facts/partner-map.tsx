import { useLocale, useTranslations } from 'next-intl';
import { countryName } from '../../domain/country.ts';
import type { CountryCount } from '../../domain/facts/country-counts.ts';
import { isOnEuropeMap, mapFrame } from '../../domain/map/europe-map.ts';

/** The map of the partner countries; the table beside it says in words all that it shows. */
export function PartnerMap({ counts }: { counts: CountryCount[] }) {
  const t = useTranslations('PartnerMap');
  const scopes = useTranslations('Facts.scopes');
  const locale = useLocale();
  const [first] = counts;
  const shown = counts.filter((count) => isOnEuropeMap(count, counts));
  if (!first || !shown.length) return null;
  const names = shown.map(({ country }) => countryName(country, locale));
  const { width, height } = mapFrame(counts);
  return (
    <figure>
      <img
        src={`/${locale}/europe.svg`}
        alt={t('alternative', {
          home: scopes(first.fact.scope),
          countries: new Intl.ListFormat(locale, { type: 'unit' }).format(names),
        })}
        width={Math.round(width)}
        height={Math.round(height)}
        loading="lazy"
      />
      <figcaption className="source">{t('legend')}</figcaption>
    </figure>
  );
}
