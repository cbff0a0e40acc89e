import type { Metadata } from 'next';
import { headers } from 'next/headers';
import { getTranslations } from 'next-intl/server';
import { ConfirmPage, NoSuchLink } from '../../../../components/confirmations/confirm-page.tsx';
import { ConfirmThanks } from '../../../../components/confirmations/confirm-thanks.tsx';
import { SiteFrame } from '../../../../components/layout/site-frame.tsx';
import { getActorWith } from '../../../../data/actor-with.ts';
import { reachedBy } from '../../../../data/confirmations.ts';
import { getSite } from '../../../../data/site.ts';
import type { BodyDraft } from '../../../../domain/confirmations/body-answer.ts';
import { parseConfirmQuery, printConfirmQuery } from '../../../../domain/confirmations/confirm-query.ts';
import { formStamp } from '../../../../domain/reports/form-stamp.ts';
import { reportDraftHeader } from '../../../../domain/reports/report-query.ts';
import { env } from '../../../../env.ts';
import { addressOf } from '../../../../i18n/addresses.ts';
import { confirmRoute } from '../../../../i18n/confirm-paths.ts';
import { type Locale, otherLocale } from '../../../../i18n/locales.ts';
import { pageMetadata } from '../page-metadata.ts';
import { type LocaleParameters, localeOf, queryOf } from '../page-parameters.ts';

interface Props extends LocaleParameters {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

/** What was sent before and not taken. Only the front door sends this header, with what `app/confirm` has answered. */
async function sentDraft(): Promise<BodyDraft | null> {
  const sent = (await headers()).get(reportDraftHeader);
  return sent ? (JSON.parse(Buffer.from(sent, 'base64url').toString()) as BodyDraft) : null;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = await localeOf(params);
  const [site, t] = await Promise.all([getSite(locale), getTranslations('Confirm')]);
  const paths = { de: addressOf(confirmRoute, 'de'), en: addressOf(confirmRoute, 'en') };
  const metadata = await pageMetadata({ site, locale, title: t('heading'), paths, isListed: false });
  // As with the form for reports; no other site is told the address, which holds the link.
  return { ...metadata, referrer: 'same-origin' };
}

export default async function ConfirmEntryPage({ params, searchParams }: Props) {
  const locale = await localeOf(params);
  const other = otherLocale(locale);
  const [query, draft, site] = await Promise.all([
    queryOf(searchParams).then(parseConfirmQuery),
    sentDraft(),
    getSite(locale),
  ]);
  const link = draft ? draft.link : query.link;
  const { done } = query;
  return (
    <SiteFrame
      site={site}
      current={confirmRoute}
      otherAddress={addressOf(confirmRoute, other) + printConfirmQuery({ link, done })}
    >
      {done && !draft ? <ConfirmThanks done={done} /> : <Under link={link} draft={draft} locale={locale} />}
    </SiteFrame>
  );
}

/** What there is under a link. */
async function Under({ link, draft, locale }: { link: string | null; draft: BodyDraft | null; locale: Locale }) {
  const secret = env().PAYLOAD_SECRET;
  const reached = link ? await reachedBy(link, secret) : ({ state: 'unknown' } as const);
  const actor = reached.state === 'unknown' ? null : await getActorWith(reached.entry, locale);
  if (!link || !actor || reached.state !== 'open') return <NoSuchLink link={link} entry={actor?.slug ?? null} />;
  const stamp = draft?.stamp ?? formStamp(secret);
  return <ConfirmPage link={link} actor={actor} draft={draft} stamp={stamp} email={reached.email} />;
}
