import { useLocale, useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import type { Actor } from '../../domain/actors/actor.ts';
import { formatPartialDate } from '../../domain/partial-date.ts';
import { ReportLink } from '../reports/report-link.tsx';
import { shortAddress } from '../texts/short-address.ts';
import { CardRow } from './card-row.tsx';
import { furtherLinks, targetLanguage } from './reaches.ts';

/** Further channels of an actor; those whose address is missing are named once, in one sentence that asks for it. */
export function ActorChannels({ actor }: { actor: Actor }) {
  const t = useTranslations();
  const locale = useLocale();
  const links = furtherLinks(actor.links);
  const missing = links.flatMap(({ platform, url }) => (url ? [] : [t(`Actor.platforms.${platform}`)]));
  const known = links.flatMap(({ platform, url, language, checkedOn }) =>
    url
      ? [
          <span key={url}>
            <a
              href={url}
              hrefLang={targetLanguage(language)}
              aria-label={t('Actor.channelOf', {
                platform: t(`Actor.platforms.${platform}`),
                actor: actor.abbreviations[0] ?? actor.name.value,
              })}
            >
              {t(`Actor.platforms.${platform}`)}
            </a>{' '}
            <small>
              {[
                shortAddress(url),
                ...(language ? [t(`Languages.${language}`)] : []),
                ...(checkedOn ? [t('Entry.checkedOn', { date: formatPartialDate(checkedOn, locale) })] : []),
              ].join(' · ')}
            </small>
          </span>,
        ]
      : [],
  );
  const asked = missing.length ? (
    <small key="">
      {t.rich('Actor.channelsMissing', {
        platforms: [...new Set(missing)].join(', '),
        report: (chunks: ReactNode) => (
          <ReportLink about={{ entry: actor.slug, missing: 'address' }}>{chunks}</ReportLink>
        ),
      })}
    </small>
  ) : null;
  return <CardRow label={t('Actor.channels')} values={asked ? [...known, asked] : known} />;
}
