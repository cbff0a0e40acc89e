import { getTranslations } from 'next-intl/server';
import type { ListPage } from '../../domain/actors/list-page.ts';
import { formatPartialDate } from '../../domain/partial-date.ts';
import { Sign } from '../layout/sign.tsx';
import type { Edition } from './edition.ts';
import { Words } from './words.tsx';
import '../layout/posts.css';

interface Props {
  edition: Edition;
  part: ListPage<unknown>;
  /** A document has one title; the second language stands below it. */
  isTitle: boolean;
}

/** The sign of the site, what it holds, as of when, and who is behind it, with the way to the latest state. */
export async function BrochureCover({ edition, part, isTitle }: Props) {
  const Heading = isTitle ? 'h1' : 'h2';
  const { locale, site, actors, origin, where } = edition;
  const t = await getTranslations({ locale, namespace: 'Brochure' });
  const directory = await getTranslations({ locale, namespace: 'Directory' });
  return (
    <header lang={locale}>
      <Sign size="board posts">
        <Heading>{site.name}</Heading>
        <p>
          <Words text={site.tagline} locale={locale} />
        </p>
      </Sign>
      <p className="lead">{directory('description', { count: actors.length })}</p>
      <p>
        {t('count', { count: actors.length })} ·{' '}
        {t('asOf', { date: formatPartialDate(origin.generatedFrom.changedOn, locale) })}
      </p>
      {part.pages > 1 ? (
        <p>{t('partRange', { part: part.number, parts: part.pages, first: part.first, last: part.last })}</p>
      ) : null}
      <p className="publisher">
        <b>{site.contact.organization}</b>
        <br />
        {site.contact.streetAddress}, {site.contact.postalCode} {site.contact.addressLocality}
        <br />
        {where.directory[locale]}
      </p>
    </header>
  );
}
