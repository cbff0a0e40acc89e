import type { PayloadRequest, UIFieldServerProps } from 'payload';
import { dayInWords } from '../../../domain/findings/in-words.ts';
import { ageInWords } from '../../../domain/reports/age.ts';
import { answerAddress } from '../../../domain/reports/answer.ts';
import { keptUntil } from '../../../domain/reports/retention.ts';
import { type Locale, ourLocale } from '../../../i18n/locales.ts';
import type { Actor, Report } from '../../../payload-types.ts';
import { Proposed } from './proposed.tsx';
import { SpokenOf } from './spoken-of.tsx';
import { Told } from './told.tsx';
import { type Words, words } from './words.ts';

/** The language of staff, in which day and age are told. */
const languageOf = ({ i18n }: PayloadRequest): Locale => ourLocale(i18n.language);

/**
 * On the page of a report: what the visitor wrote, the entry it is about and what that says now. It is asked for by
 * everyone who may call the admin's functions, so it reads with the rights of who asks.
 */
export async function Letter({ id, req }: UIFieldServerProps) {
  if (!id) return null;
  const own = { overrideAccess: false, disableErrors: true, req } as const;
  const report = await req.payload.findByID({ collection: 'reports', id: String(id), depth: 0, ...own });
  if (!report) return null;
  const { kind, language, message, reference, subject, source, createdAt, isProbablyProgram } = report;
  const staffLanguage = languageOf(req);
  const say = words[staffLanguage];
  const actor = report.actor
    ? await req.payload.findByID({
        collection: 'actors',
        id: String(report.actor),
        depth: 1,
        trash: true,
        locale: language,
        fallbackLocale: 'de',
        ...own,
        // The read must not turn the language of the form.
        req: { ...req, locale: language } as PayloadRequest,
      })
    : null;
  const received = say.received
    .replace('{age}', ageInWords(createdAt, staffLanguage))
    .replace('{day}', dayInWords(createdAt, staffLanguage));
  return (
    <div className="report-letter">
      <section aria-labelledby="report-message">
        <h2 id="report-message">{say.message}</h2>
        <p className="report-letter__facts">
          {say.kinds[kind]} · {received} · {say.writtenIn[language]} · {reference}
        </p>
        {report.isFromBody ? <p>{say.fromBody}</p> : null}
        {isProbablyProgram ? <p>{say.programWhy}</p> : null}
        {subject ? (
          <p>
            {say.subject} <strong lang={language}>{subject}</strong>
          </p>
        ) : null}
        <blockquote lang={language}>{message}</blockquote>
        {source ? (
          <p>
            {say.source}{' '}
            <a href={source} target="_blank" rel="noopener noreferrer">
              {source}
            </a>
          </p>
        ) : null}
        <Told report={report} req={req} language={staffLanguage} />
        <Answer report={report} actor={actor} from={req.user?.name ?? null} language={staffLanguage} say={say} />
      </section>
      <Proposed report={report} req={req} language={staffLanguage} />
      {actor ? <SpokenOf actor={actor} report={report} req={req} language={staffLanguage} say={say} /> : null}
    </div>
  );
}

interface AnswerProperties {
  report: Report;
  actor: Actor | null;
  from: string | null;
  language: Locale;
  say: Words;
}

/** How the visitor is answered, or why that is not possible. */
function Answer({ report, actor, from, language, say }: AnswerProperties) {
  const { email, personalDataRemovedOn } = report;
  if (!email) {
    const day = personalDataRemovedOn ? dayInWords(personalDataRemovedOn, language) : '';
    return <p className="report-letter__facts">{day ? say.removed.replace('{day}', day) : say.noAddress}</p>;
  }
  const about = actor?.name ?? report.subject ?? null;
  return (
    <div className="report-letter__answer">
      <a className="report-action" href={answerAddress({ ...report, email, about, from })}>
        {say.answer}
      </a>
      <p>
        <strong>{email}</strong>
        <br />
        <span className="report-letter__facts">
          {say.keptUntil.replace('{day}', dayInWords(keptUntil(report), language))}
        </span>
      </p>
    </div>
  );
}
