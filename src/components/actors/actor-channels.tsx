import { useLocale, useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import type { Actor } from '../../domain/actors/actor.ts';
import { formatPartialDate } from '../../domain/partial-date.ts';
import { ReportLink } from '../reports/report-link.tsx';
import { shortAddress } from '../texts/short-address.ts';
import { furtherLinks, reachesOf, targetLanguage } from './reaches.ts';

/** Further channels of an actor; those whose address is missing are named once, in one sentence that asks for it. */
export function ActorChannels({ actor }: { actor: Actor }) {
  const t = useTranslations();
  const locale = useLocale();
  const report = (chunks: ReactNode) => (
    <ReportLink about={{ entry: actor.slug, missing: 'address' }}>{chunks}</ReportLink>
  );
  const links = furtherLinks(actor.links);
  const missing = links.filter((link) => !link.url);
  const platforms = missing.map(({ platform }) => t(`Actor.platforms.${platform}`));
  if (!links.length && reachesOf(actor).length) return null;
  return (
    <section>
      <h2>{t('Actor.channels')}</h2>
      <ul className="rows">
        {links.map(({ platform, url, language, checkedOn }) =>
          url ? (
            <li key={url}>
              <a
                href={url}
                hrefLang={targetLanguage(language)}
                aria-label={t('Actor.channelOf', {
                  platform: t(`Actor.platforms.${platform}`),
                  actor: actor.abbreviations[0] ?? actor.name.value,
                })}
              >
                {t(`Actor.platforms.${platform}`)}
              </a>
              <small>
                {[
                  shortAddress(url),
                  ...(language ? [t(`Languages.${language}`)] : []),
                  ...(checkedOn ? [t('Entry.checkedOn', { date: formatPartialDate(checkedOn, locale) })] : []),
                ].join(' · ')}
              </small>
            </li>
          ) : null,
        )}
      </ul>
      {missing.length ? (
        <p className="source">
          {t.rich('Actor.channelsMissing', { platforms: [...new Set(platforms)].join(', '), report })}
        </p>
      ) : null}
      {links.length ? null : <p className="source">{t.rich('Actor.noChannels', { report })}</p>}
    </section>
  );
}
