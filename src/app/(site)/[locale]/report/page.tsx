import type { Metadata } from 'next';
import { headers } from 'next/headers';
import { getTranslations } from 'next-intl/server';
import { JsonLd } from '../../../../components/layout/json-ld.tsx';
import { SiteFrame } from '../../../../components/layout/site-frame.tsx';
import { ReportForm } from '../../../../components/reports/report-form.tsx';
import { ReportThanks } from '../../../../components/reports/report-thanks.tsx';
import { getActor } from '../../../../data/actors.ts';
import { getSite } from '../../../../data/site.ts';
import { pageJsonLd } from '../../../../domain/json-ld/json-ld-site.ts';
import { formStamp, referenceIn } from '../../../../domain/reports/form-stamp.ts';
import { emptyReport, type ReportDraft } from '../../../../domain/reports/report.ts';
import { parseReportQuery, printReportQuery, reportDraftHeader } from '../../../../domain/reports/report-query.ts';
import { env } from '../../../../env.ts';
import { addressOf } from '../../../../i18n/addresses.ts';
import { otherLocale } from '../../../../i18n/locales.ts';
import { pageMetadata } from '../page-metadata.ts';
import { type LocaleParameters, localeOf, queryOf } from '../page-parameters.ts';
import { stepsTo } from '../steps.ts';

interface Props extends LocaleParameters {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

/** What was typed before and not taken. Only the front door sends this header, with what `app/report` has answered. */
async function sentDraft(): Promise<ReportDraft | null> {
  const sent = (await headers()).get(reportDraftHeader);
  return sent ? (JSON.parse(Buffer.from(sent, 'base64url').toString()) as ReportDraft) : null;
}

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const locale = await localeOf(params);
  const query = printReportQuery(parseReportQuery(await queryOf(searchParams)));
  const [site, t, draft] = await Promise.all([getSite(locale), getTranslations('Report'), sentDraft()]);
  const paths = { de: addressOf('/report', 'de'), en: addressOf('/report', 'en') };
  const metadata = await pageMetadata({
    site,
    locale,
    title: draft ? t('titleWithProblems') : t('title'),
    description: t('lead'),
    paths,
    isListed: !query && !draft,
  });
  // Where no referrer is sent at all, browsers would not tell us either that the form came from here.
  return { ...metadata, referrer: 'same-origin' };
}

export default async function ReportPage({ params, searchParams }: Props) {
  const locale = await localeOf(params);
  const other = otherLocale(locale);
  const [query, draft, site, t] = await Promise.all([
    queryOf(searchParams).then(parseReportQuery),
    sentDraft(),
    getSite(locale),
    getTranslations('Report'),
  ]);
  const entry = draft ? draft.report.entry : query.entry;
  const actor = entry ? await getActor(entry, locale) : null;
  const reference = query.sent && referenceIn(query.sent, env().PAYLOAD_SECRET);
  const start = actor && query.missing ? t(`starts.${query.missing}`) : '';
  const otherQuery = printReportQuery({ ...query, entry: actor?.slugs[other] });
  return (
    <SiteFrame site={site} current="/report" otherAddress={addressOf('/report', other) + otherQuery}>
      <JsonLd data={pageJsonLd(await stepsTo(t('heading'), addressOf('/report', locale), locale))} />
      {reference ? (
        <ReportThanks reference={reference} />
      ) : (
        <ReportForm
          report={draft?.report ?? emptyReport(query, start)}
          problems={draft?.problems ?? []}
          actor={actor}
          stamp={draft?.stamp ?? formStamp(env().PAYLOAD_SECRET)}
          hasPrivacyPage={site.pageTitles.privacy !== undefined}
        />
      )}
    </SiteFrame>
  );
}
