import { useLocale, useTranslations } from 'next-intl';
import { printDirectoryQuery } from '../../domain/actors/directory-query.ts';
import type { HelpTopic } from '../../domain/actors/help.ts';
import { addressOf } from '../../i18n/addresses.ts';
import { Sign } from '../layout/sign.tsx';
import { ReportLink } from '../reports/report-link.tsx';
import { foreignLanguage, LocalizedText } from '../texts/localized-text.tsx';
import { HelpEntry } from './help-entry.tsx';

/** Who helps with what: each need with everyone who says in their own entry that they help with it. */
export function HelpTopics({ topics }: { topics: HelpTopic[] }) {
  const t = useTranslations('Help');
  const locale = useLocale();
  return (
    <>
      <div className="hero">
        <Sign size="board">
          <h1>{t('title')}</h1>
        </Sign>
        <p className="lead">{topics.length ? t('lead') : t('empty')}</p>
      </div>
      {topics.length > 1 ? (
        <nav className="chosen" aria-label={t('needs')}>
          {topics.map(({ category: { slug, name } }) => (
            <a key={slug} className="chip" href={`#need-${slug}`} lang={foreignLanguage(name, locale)}>
              {name.value}
            </a>
          ))}
        </nav>
      ) : null}
      {topics.map(({ category: { slug, name, description }, helpers, total }) => (
        <section key={slug} className="topic" id={`need-${slug}`}>
          <h2>
            <LocalizedText text={name} />
          </h2>
          {description ? (
            <p className="intro">
              <LocalizedText text={description} />
            </p>
          ) : null}
          {helpers.map(({ helper, reason }) => (
            <HelpEntry key={helper.slug} helper={helper} reason={reason} need={slug} />
          ))}
          <p className="onward">
            {total > helpers.length ? <>{t('some', { shown: helpers.length, count: total })} </> : null}
            <a href={addressOf('/', locale) + printDirectoryQuery({ categories: [slug] })}>
              {t.rich('inDirectory', { category: () => <LocalizedText text={name} /> })}
            </a>
          </p>
        </section>
      ))}
      <p className="onward">
        {t('missing')} <ReportLink about={{ kind: 'suggestion' }}>{t('suggest')}</ReportLink>
      </p>
    </>
  );
}
