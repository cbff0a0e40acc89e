import type { Metadata } from 'next';
import { headers } from 'next/headers';
import { getTranslations } from 'next-intl/server';
import { SiteFrame } from '../../../../components/layout/site-frame.tsx';
import { ReportForm } from '../../../../components/reports/report-form.tsx';
import { ReportThanks } from '../../../../components/reports/report-thanks.tsx';
import { getActor } from '../../../../data/actors.ts';
import { formStamp } from '../../../../data/form-stamp.ts';
import { getSite } from '../../../../data/site.ts';
import { emptyReport, type ReportDraft } from '../../../../domain/report.ts';
import { parseReportQuery, printReportQuery, reportDraftHeader } from '../../../../domain/report-query.ts';
import { addressOf } from '../../../../i18n/addresses.ts';
import { otherLocale } from '../../../../i18n/locales.ts';
import { pageMetadata } from '../page-metadata.ts';
import { type LocaleParameters, localeOf, queryOf } from '../page-parameters.ts';

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
  return pageMetadata({
    site,
    locale,
    title: draft ? t('titleWithProblems') : t('title'),
    description: t('lead'),
    paths,
    isListed: !query && !draft,
  });
}

export default async function ReportPage({ params, searchParams }: Props) {
  const locale = await localeOf(params);
  const other = otherLocale(locale);
  const [query, draft, site] = await Promise.all([
    queryOf(searchParams).then(parseReportQuery),
    sentDraft(),
    getSite(locale),
  ]);
  const report = draft?.report ?? emptyReport(query);
  const actor = report.entry ? await getActor(report.entry, locale) : null;
  const otherQuery = printReportQuery({ ...query, entry: actor?.slugs[other] });
  return (
    <SiteFrame site={site} current="/report" otherAddress={addressOf('/report', other) + otherQuery}>
      {query.sent ? (
        <ReportThanks reference={query.sent} />
      ) : (
        <ReportForm
          report={report}
          problems={draft?.problems ?? []}
          actor={actor}
          stamp={draft?.stamp ?? formStamp()}
          hasPrivacyPage={site.pageTitles.privacy !== undefined}
        />
      )}
    </SiteFrame>
  );
}
