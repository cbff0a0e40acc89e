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

/** The sign of the site, how much there is, as of when, and who is behind it. */
export async function BrochureCover({ edition, part, isTitle }: Props) {
  const Heading = isTitle ? 'h1' : 'h2';
  const { locale, site, actors, origin } = edition;
  const t = await getTranslations({ locale, namespace: 'Brochure' });
  return (
    <header lang={locale}>
      <Sign size="board posts">
        <Heading>{site.name}</Heading>
        <p>
          <Words text={site.tagline} locale={locale} />
        </p>
      </Sign>
      <p className="lead">
        {t('count', { count: actors.length })} ·{' '}
        {t('asOf', { date: formatPartialDate(origin.generatedFrom.changedOn, locale) })}
      </p>
      {part.pages > 1 ? (
        <p>{t('partRange', { part: part.number, parts: part.pages, first: part.first, last: part.last })}</p>
      ) : null}
      <p>{site.contact.organization}</p>
    </header>
  );
}
