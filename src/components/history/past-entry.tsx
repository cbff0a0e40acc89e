import { useLocale, useTranslations } from 'next-intl';
import type { Actor } from '../../domain/actors/actor.ts';
import { citationOf } from '../../domain/actors/citation.ts';
import { countryName } from '../../domain/country.ts';
import type { PastEntry as Past } from '../../domain/history/past-entry.ts';
import { formatPartialDate } from '../../domain/partial-date.ts';
import type { Site } from '../../domain/site.ts';
import { addressOf } from '../../i18n/addresses.ts';
import { CardRow } from '../actors/card-row.tsx';
import { foreignLanguage, LocalizedText } from '../texts/localized-text.tsx';
import { RichTextView } from '../texts/rich-text-view.tsx';
import { TextNotice } from '../texts/text-notice.tsx';
import '../texts/prose.css';
import '../actors/actor-entry.css';

interface Props {
  site: Site;
  actor: Actor;
  past: Past;
  /** The day in whose evening it said so, as `2026-11-26`. */
  day: string;
  /** The whole address of this state. */
  address: string;
}

/** What an entry said on a day, said to be of that day, with how to cite it. */
export function PastEntry({ site, actor, past, day, address }: Props) {
  const t = useTranslations('History');
  const entry = useTranslations('Entry');
  const locale = useLocale();
  const date = formatPartialDate(day, locale);
  const slug = actor.slugs[locale];
  const language = (past.summary ?? past.name).language;
  const citation = citationOf(
    {
      name: past.name.value,
      directory: `${site.name} ${site.tagline.value}`,
      publisher: site.contact.organization,
      updatedOn: day,
      address,
    },
    locale,
  );
  return (
    <article>
      <p className="notice">
        <b>{t(past.isLatest ? 'latest' : 'past', { date })}</b>{' '}
        <a href={addressOf('/actors/[slug]', locale, { slug })}>{t('toEntry')}</a>
      </p>
      <header className="hero">
        <div>
          <h1 className="name">
            <LocalizedText text={past.name} />
          </h1>
          {past.tagline ? (
            <p className="lead">
              <LocalizedText text={past.tagline} />
            </p>
          ) : null}
        </div>
      </header>
      <div className="columns">
        <div className="prose">
          <TextNotice language={language} />
          {past.plainWords ? (
            <section>
              <h2>{entry('plainWords')}</h2>
              <p lang={foreignLanguage(past.plainWords, locale)}>{past.plainWords.value}</p>
            </section>
          ) : null}
          {past.summary ? (
            <section>
              <h2>{entry('about')}</h2>
              <div className="prose" lang={foreignLanguage(past.summary, locale)}>
                <RichTextView text={past.summary.value} />
              </div>
            </section>
          ) : null}
          <p>{t('noContact')}</p>
          <p>
            <a href={addressOf('/actors/[slug]/history', locale, { slug })}>{t('toHistory')}</a>
          </p>
        </div>
        <PastCard past={past} citation={citation} />
      </div>
    </article>
  );
}

function PastCard({ past, citation }: { past: Past; citation: string }) {
  const t = useTranslations('Actor');
  const field = useTranslations('History.fields');
  const entry = useTranslations('Entry');
  const locale = useLocale();
  const named = (text: Past['name'] | null) => (text ? [<LocalizedText key="" text={text} />] : []);
  return (
    <aside aria-label={t('factSheet')}>
      <dl className="card">
        <CardRow label={t('seat')} values={named(past.seat)} />
        <CardRow label={t('parent')} values={named(past.parent)} />
        <CardRow label={t('successor')} values={named(past.successor)} />
        <CardRow label={t('founded')} values={past.foundingYear ? [past.foundingYear] : []} />
        <CardRow label={field('names')} values={past.names} />
        <CardRow
          label={field('categories')}
          values={past.categories.map((name) => <LocalizedText key={name.value} text={name} />)}
        />
        <CardRow
          label={t('partnerCountries', { count: past.partnerCountries.length })}
          values={past.partnerCountries.map((code) => countryName(code, locale))}
        />
        <CardRow
          label={t('channels')}
          values={past.links.map(({ platform, url }) => `${t(`platforms.${platform}`)}: ${url}`)}
        />
        <CardRow
          label={t('resources')}
          values={past.resources.map(({ title, url }) => (
            <span key={url}>
              <LocalizedText text={title} />: {url}
            </span>
          ))}
        />
        {past.lifecycle === 'active' ? null : (
          <CardRow label={field('lifecycle')} values={[t(`lifecycles.${past.lifecycle}`)]} />
        )}
        <CardRow
          label={entry('cite')}
          values={[
            <span key="" className="cite">
              {citation}
            </span>,
          ]}
        />
      </dl>
    </aside>
  );
}
