import { useLocale, useTranslations } from 'next-intl';
import type { Actor } from '../../domain/actors/actor.ts';
import type { HistoryDay } from '../../domain/history/entry-history.ts';
import { formatPartialDate } from '../../domain/partial-date.ts';
import { addressOf } from '../../i18n/addresses.ts';
import { LocalizedText } from '../texts/localized-text.tsx';
import { ChangeLine } from './change-line.tsx';
import '../texts/prose.css';
import '../actors/actor-entry.css';

interface Props {
  actor: Actor;
  days: HistoryDay[];
  /** Whether it goes back to the beginning of the entry. */
  isWhole: boolean;
}

/** What changed in an entry, day by day, with the way to what it said then. */
export function EntryHistory({ actor, days, isWhole }: Props) {
  const t = useTranslations('History');
  const locale = useLocale();
  const slug = actor.slugs[locale];
  return (
    <article>
      <header className="hero">
        <div>
          <p className="source">{t('title')}</p>
          <h1 className="name">
            <LocalizedText text={actor.name} />
          </h1>
          <p className="lead">{t('lead')}</p>
        </div>
      </header>
      <div className="prose">
        <ul className="changes">
          {days.map(({ day, changes }) => (
            <li key={day}>
              <b>
                <time dateTime={day}>{formatPartialDate(day, locale)}</time>
              </b>
              {changes.length ? (
                <ul>
                  {changes.map((change, place) => (
                    <li key={place}>
                      <ChangeLine change={change} />
                    </li>
                  ))}
                </ul>
              ) : (
                <p>{t(isWhole ? 'first' : 'oldest')}</p>
              )}
              <a href={addressOf('/actors/[slug]/history/[day]', locale, { slug, day })}>
                {t('toState', { date: formatPartialDate(day, locale) })}
              </a>
            </li>
          ))}
        </ul>
        {days.length ? null : <p>{t('none')}</p>}
        <p>
          <a href={addressOf('/actors/[slug]', locale, { slug })}>{t('toEntry')}</a>
        </p>
      </div>
    </article>
  );
}
