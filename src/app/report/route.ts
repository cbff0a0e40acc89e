import { getActorId } from '../../data/actors.ts';
import { saveReport } from '../../data/reports.ts';
import { receiptOf, referenceOf, stampProblem } from '../../domain/reports/form-stamp.ts';
import { parseReport, type ReportDraft, reportProblems, trapField } from '../../domain/reports/report.ts';
import { printReportQuery } from '../../domain/reports/report-query.ts';
import { env } from '../../env.ts';
import { addressOf } from '../../i18n/addresses.ts';
import { type Locale, ourLocale } from '../../i18n/locales.ts';
import { reportFailure } from '../../inside/failures.ts';

/**
 * Takes a report, from the front door alone, which lets nobody else through to here. Answers with the page that says
 * thank you (303), or with a `ReportDraft`: 422 when something is wrong with it, 503 when it could not be stored.
 */
export async function POST(request: Request): Promise<Response> {
  const wished = new URL(request.url).searchParams.get('locale');
  const language = ourLocale(wished);
  const parameters = new URLSearchParams(await request.text());
  const report = parseReport(parameters);
  const stamp = parameters.get('stamp') ?? '';
  const secret = env().PAYLOAD_SECRET;
  const timing = stampProblem(stamp, secret);
  const problems = reportProblems(report);
  // Whoever has something to put right is slow enough the next time.
  if (timing && !problems.length) problems.push({ field: 'form', reason: timing });
  const draft: ReportDraft = { report, problems, stamp: timing === 'stale' ? null : stamp };
  if (problems.length) return Response.json(draft, { status: 422 });

  try {
    const actor = report.entry ? await getActorId(report.entry, language) : null;
    const reference = referenceOf(stamp, secret);
    const isProbablyProgram = Boolean(parameters.get(trapField));
    if (await saveReport({ report, reference, actor, language, isProbablyProgram }))
      return thankYou(receiptOf(reference, secret), language);
    return Response.json({ ...draft, problems: [{ field: 'form', reason: 'used' }], stamp: null }, { status: 422 });
  } catch (error) {
    reportFailure('saving a report', error);
    return Response.json({ ...draft, problems: [{ field: 'form', reason: 'unavailable' }] }, { status: 503 });
  }
}

function thankYou(sent: string, language: Locale): Response {
  const location = addressOf('/report', language) + printReportQuery({ sent });
  return new Response(null, { status: 303, headers: { location } });
}
