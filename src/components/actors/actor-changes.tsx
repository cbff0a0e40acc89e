import { useLocale, useTranslations } from 'next-intl';
import type { Actor } from '../../domain/actors/actor.ts';
import { formatPartialDate } from '../../domain/partial-date.ts';
import { WayTo } from '../links/way-to.tsx';
import { LocalizedText } from '../texts/localized-text.tsx';
import { shortAddress } from '../texts/short-address.ts';

/** What became different, each with its date and the page that says so. */
export function ActorChanges({ changes }: { changes: Actor['changes'] }) {
  const t = useTranslations('Actor');
  const locale = useLocale();
  if (!changes.length) return null;
  return (
    <section>
      <h2>{t('changes')}</h2>
      <ul className="changes">
        {changes.map(({ date, description, sourceUrl, sourceGone }) => (
          <li key={description.value}>
            <b>{date ? <time dateTime={date}>{formatPartialDate(date, locale)}</time> : t('undated')}</b>{' '}
            <LocalizedText text={description} />
            {sourceUrl || sourceGone ? (
              <small>
                {' '}
                {t('source')}:{' '}
                <WayTo way={{ url: sourceUrl, gone: sourceGone }}>
                  {shortAddress(sourceUrl ?? sourceGone?.address ?? '')}
                </WayTo>
              </small>
            ) : null}
          </li>
        ))}
      </ul>
    </section>
  );
}
