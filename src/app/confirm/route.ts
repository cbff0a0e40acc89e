import { noteAnswer, type Reached, reachedBy } from '../../data/confirmations.ts';
import { saveReport } from '../../data/reports.ts';
import {
  answerProblems,
  type BodyDraft,
  type BodyProblem,
  parseBodyAnswer,
  proposalsIn,
} from '../../domain/confirmations/body-answer.ts';
import { type GivenAnswer, printConfirmQuery } from '../../domain/confirmations/confirm-query.ts';
import { referenceOf, stampProblem } from '../../domain/reports/form-stamp.ts';
import { env } from '../../env.ts';
import { addressOf } from '../../i18n/addresses.ts';
import { confirmRoute } from '../../i18n/confirm-paths.ts';
import { type Locale, ourLocale } from '../../i18n/locales.ts';
import { reportFailure } from '../../inside/failures.ts';

/**
 * Takes what a body says by its link, from the front door alone, which lets nobody else through to here. The link is
 * checked anew; nothing else says who answers. Answers with the page that says thank you (303), or with a `BodyDraft`:
 * 422 when something is wrong with it, 503 when it could not be stored.
 */
export async function POST(request: Request): Promise<Response> {
  const language = ourLocale(new URL(request.url).searchParams.get('locale'));
  const parameters = new URLSearchParams(await request.text());
  const link = parameters.get('link') ?? '';
  const wish = parameters.get('do');
  const draft: BodyDraft = { link, answer: null, problems: [], stamp: null };
  try {
    const reached = await reachedBy(link, env().PAYLOAD_SECRET);
    if (reached.state === 'unknown') return Response.json(draft, { status: 422 });
    if (wish === 'decline') return await note(reached.entry, 'declinedOn', 'declined', language);
    if (reached.state === 'old') return Response.json(draft, { status: 422 });
    if (wish === 'confirm') return await note(reached.entry, 'confirmedOn', 'confirmed', language);
    return await propose(reached, parameters, draft, language);
  } catch (error) {
    reportFailure('answer of a body', error);
    const answer = wish === 'propose' ? parseBodyAnswer(parameters) : null;
    const problems: BodyProblem[] = [{ field: 'form', reason: 'unavailable' }];
    return Response.json({ ...draft, answer, problems, stamp: parameters.get('stamp') }, { status: 503 });
  }
}

async function note(
  entry: string,
  what: Parameters<typeof noteAnswer>[1],
  done: GivenAnswer,
  language: Locale,
): Promise<Response> {
  await noteAnswer(entry, what);
  const location = addressOf(confirmRoute, language) + printConfirmQuery({ done });
  return new Response(null, { status: 303, headers: { location } });
}

/** What a body proposes is a report like any other, and waits for staff. */
async function propose(
  { entry, email }: Reached & { state: 'open' },
  parameters: URLSearchParams,
  draft: BodyDraft,
  language: Locale,
): Promise<Response> {
  const answer = parseBodyAnswer(parameters);
  const stamp = parameters.get('stamp') ?? '';
  const secret = env().PAYLOAD_SECRET;
  const timing = stampProblem(stamp, secret);
  const problems = answerProblems(answer);
  if (timing && !problems.length) problems.push({ field: 'form', reason: timing });
  const again = { ...draft, answer, problems, stamp: timing === 'stale' ? null : stamp };
  if (problems.length) return Response.json(again, { status: 422 });
  const nothing = { kind: 'mistake', entry: '', field: '', right: '', subject: '', source: '' };
  const isStored = await saveReport({
    report: { ...nothing, message: answer.other || words[language], email: email ?? '' },
    proposals: proposalsIn(answer),
    reference: referenceOf(stamp, secret),
    actor: entry,
    language,
    isFromBody: true,
    isProbablyProgram: false,
  });
  if (isStored) return note(entry, 'answeredOn', 'proposed', language);
  return Response.json({ ...again, problems: [{ field: 'form', reason: 'used' }], stamp: null }, { status: 422 });
}

/** For staff, in the language of the page, where the body has said nothing else. */
const words: Record<Locale, string> = {
  de: 'Die Stelle schlägt selbst Änderungen vor.',
  en: 'The body itself proposes changes.',
};
