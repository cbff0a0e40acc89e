import { getTranslations } from 'next-intl/server';
import type { ListPage } from '../../domain/actors/list-page.ts';
import { formatPartialDate, type PartialDate } from '../../domain/partial-date.ts';
import { TopCountries } from '../actors/top-countries.tsx';
import { Sign } from '../layout/sign.tsx';
import { typedAddress } from '../texts/short-address.ts';
import type { Edition } from './edition.ts';
import { QrCode } from './qr-code.tsx';
import { Words } from './words.tsx';
import '../layout/posts.css';
import './brochure-cover.css';

interface Props {
  edition: Edition;
  part: ListPage<unknown>;
  /** A document has one title; the second language stands below it. */
  isTitle: boolean;
}

/** The sign of the site on its posts, what the brochure holds, as of when, and who is behind it, with the way there. */
export async function BrochureCover({ edition, part, isTitle }: Props) {
  const Heading = isTitle ? 'h1' : 'h2';
  const { locale, site, facts, origin, where } = edition;
  const t = await getTranslations({ locale, namespace: 'Brochure' });
  const directory = await getTranslations({ locale, namespace: 'Directory' });
  const words = await getTranslations({ locale, namespace: 'Facts' });
  const dated = (asOf: PartialDate | null) =>
    asOf ? words('asOf', { date: formatPartialDate(asOf, locale) }) : words('asOfUnknown');
  return (
    <header lang={locale}>
      <div className="board-and-plate">
        <Sign size="board posts">
          <Heading>{site.name}</Heading>
          <p>
            <Words text={site.tagline} locale={locale} />
          </p>
        </Sign>
        <TopCountries facts={facts} locale={locale} dated={dated} />
      </div>
      <p className="lead">{directory('description', { count: part.total })}</p>
      <p>{t('asOf', { date: formatPartialDate(origin.generatedFrom.changedOn, locale) })}</p>
      {part.pages > 1 ? (
        <p>{t('partRange', { part: part.number, parts: part.pages, first: part.first, last: part.last })}</p>
      ) : null}
      <div className="publisher">
        <p>
          <b>{site.contact.organization}</b>
          <br />
          {site.contact.streetAddress}, {site.contact.postalCode} {site.contact.addressLocality}
          <br />
          <a href={where.directory[locale]}>{typedAddress(where.directory[locale])}</a>
        </p>
        <QrCode address={where.directory[locale]} />
      </div>
    </header>
  );
}
