import { useLocale, useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import type { Actor } from '../../domain/actors/actor.ts';
import { formatPartialDate } from '../../domain/partial-date.ts';
import { WayTo } from '../links/way-to.tsx';
import { ReportLink } from '../reports/report-link.tsx';
import { shortAddress } from '../texts/short-address.ts';
import { CardRow } from './card-row.tsx';
import { furtherLinks, targetLanguage } from './reaches.ts';

/** Further channels of an actor; those whose address is missing are named once, in one sentence that asks for it. */
export function ActorChannels({ actor }: { actor: Actor }) {
  const t = useTranslations();
  const locale = useLocale();
  const links = furtherLinks(actor.links);
  const missing = links.flatMap(({ platform, url, gone }) => (url || gone ? [] : [t(`Actor.platforms.${platform}`)]));
  const { pageGone } = actor.contact;
  const gone = [
    ...links.flatMap(({ platform, gone: page }) => (page ? [{ page, name: t(`Actor.platforms.${platform}`) }] : [])),
    ...(pageGone ? [{ page: pageGone, name: t('Actor.reach.page') }] : []),
  ].map(({ page, name }) => (
    <WayTo key={page.address} way={{ url: null, gone: page }}>
      {name} <small>{shortAddress(page.address)}</small>
    </WayTo>
  ));
  const known = links.flatMap(({ platform, url, language, checkedOn, vouchedOn }) =>
    url
      ? [
          <span key={url}>
            <WayTo
              way={{ url }}
              language={targetLanguage(language)}
              label={t('Actor.channelOf', {
                platform: t(`Actor.platforms.${platform}`),
                actor: actor.abbreviations[0] ?? actor.name.value,
              })}
            >
              {t(`Actor.platforms.${platform}`)}
            </WayTo>{' '}
            <small>
              {[
                shortAddress(url),
                ...(language ? [t(`Languages.${language}`)] : []),
                ...(vouchedOn ? [t('Entry.vouchedOn', { date: formatPartialDate(vouchedOn, locale) })] : []),
                ...(checkedOn && !vouchedOn
                  ? [t('Entry.checkedOn', { date: formatPartialDate(checkedOn, locale) })]
                  : []),
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
  return <CardRow label={t('Actor.channels')} values={[...known, ...gone, ...(asked ? [asked] : [])]} />;
}
