import { useTranslations } from 'next-intl';
import type { CountryText, Place } from '../../domain/countries/country-page.ts';
import { CardRow } from '../actors/card-row.tsx';
import { SourceList } from '../facts/fact-sources.tsx';
import { WayTo } from '../links/way-to.tsx';
import { ReportLink } from '../reports/report-link.tsx';
import { LocalizedText } from '../texts/localized-text.tsx';
import { shortAddress } from '../texts/short-address.ts';

/** A place elsewhere, with its domain for paper. */
function PlaceLink({ place }: { place: Place }) {
  const { name, url } = place;
  const text = <LocalizedText text={name} />;
  if (!url) return <WayTo way={place}>{text}</WayTo>;
  return (
    <>
      <a href={url}>{text}</a> <small>{shortAddress(url)}</small>
    </>
  );
}

/** Where one goes on from the page of a country, and who says what its introduction says. */
export function CountryCard({ text }: { text: CountryText | null }) {
  const t = useTranslations('Countries');
  return (
    <aside aria-label={t('onward')}>
      <dl className="card">
        {(['lookUp', 'youthOffice', 'consulates'] as const).map((name) => {
          const place = text?.[name];
          return <CardRow key={name} label={t(name)} values={place ? [<PlaceLink key="" place={place} />] : []} />;
        })}
        <CardRow
          label={t('sources')}
          values={text?.sources.length ? [<SourceList key="" sources={text.sources} />] : []}
        />
        <CardRow label={t('wrong')} values={[<ReportLink key="">{t('report')}</ReportLink>]} />
      </dl>
    </aside>
  );
}
