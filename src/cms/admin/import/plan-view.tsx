import { mostChanges } from '../../import/carry-out.ts';
import type { ImportLog } from '../../import/log.ts';
import type { ImportPlan, Outcome, PlannedRow } from '../../import/plan.ts';
import { inWords } from './problem-words.ts';
import { type ImportWords, importWords } from './words.ts';

interface Properties {
  language: string;
  log: ImportLog;
  plan: ImportPlan;
  /** Why nothing was read in just now. */
  failed: unknown;
}

const colours: Record<Outcome, string> = {
  new: 'good',
  changed: 'good',
  unchanged: 'none',
  refused: 'bad',
  double: 'wait',
};
const outcomes = Object.keys(colours) as Outcome[];
/** What must be mended stands first. */
const urgency: Outcome[] = ['refused', 'double', 'new', 'changed'];

/** What a table would do, row by row, and the button that has it done. */
export function PlanView({ language, log, plan, failed }: Properties) {
  const say = importWords(language);
  const countOf = (outcome: Outcome) => plan.rows.filter((row) => row.outcome === outcome).length;
  const shown = urgency.flatMap((outcome) => plan.rows.filter((row) => row.outcome === outcome));
  const unchanged = plan.rows.filter(({ outcome }) => outcome === 'unchanged');
  return (
    <>
      <h1>{log.fileName}</h1>
      <ul className="import-counts">
        {outcomes.map((outcome) => (
          <li key={outcome}>
            <Pill outcome={outcome}>{`${countOf(outcome)} ${say.outcomes[outcome]}`}</Pill>
          </li>
        ))}
      </ul>
      {failed === 'changed' && <Alert>{say.changed}</Alert>}
      {failed === 'late' && <Alert>{say.late}</Alert>}
      {log.failure && (
        <Alert>
          {say.failed
            .replace('{line}', String(log.failure.line))
            .replace('{title}', () => log.failure?.title ?? '')
            .replace('{message}', () => log.failure?.message ?? '')}
        </Alert>
      )}
      {plan.unknownHeads.length > 0 && <p>{say.unknownHeads.replace('{heads}', () => plan.unknownHeads.join(', '))}</p>}
      <Decision say={say} log={log} plan={plan} />
      <ul className="import-list">
        {shown.map((row) => (
          <Row key={row.line} row={row} language={language} say={say} />
        ))}
      </ul>
      {unchanged.length > 0 && (
        <p>
          {say.unchangedRows.replace('{lines}', () =>
            unchanged.map(({ line, title }) => `${title} (${line})`).join(', '),
          )}
        </p>
      )}
    </>
  );
}

/** The button, or why there is none. */
function Decision({ say, log, plan }: { say: ImportWords; log: ImportLog; plan: ImportPlan }) {
  const count = plan.rows.filter(({ outcome }) => outcome === 'new' || outcome === 'changed').length;
  if (plan.rows.some(({ outcome }) => outcome === 'refused' || outcome === 'double'))
    return <Alert>{say.blocked}</Alert>;
  if (count > mostChanges) return <Alert>{say.tooMany}</Alert>;
  if (!count) return <p>{say.nothing}</p>;
  return (
    <form action={`/api/imports/${log.id}/carry-out`} method="post">
      <input type="hidden" name="seal" value={plan.seal} />
      <button type="submit" className="btn btn--style-primary import-page__button">
        {count === 1 ? say.carryOut.one : say.carryOut.several.replace('{count}', String(count))}
      </button>
    </form>
  );
}

function Row({ row, language, say }: { row: PlannedRow; language: string; say: ImportWords }) {
  const nameOf = ({ de, en }: { de: string; en: string }) => (language === 'en' ? en : de);
  return (
    <li>
      <p className="import-list__head">
        <span>{say.line.replace('{line}', String(row.line))}</span> <strong>{row.title}</strong>{' '}
        <Pill outcome={row.outcome}>{say.outcomes[row.outcome]}</Pill>
      </p>
      {row.problems.map((problem) => (
        <p key={`${problem.column?.de} ${inWords(problem, language)}`} className="import-list__problem">
          {problem.column && <strong>{nameOf(problem.column)}: </strong>}
          {inWords(problem, language)}{' '}
          {problem.typed && problem.column && say.typed.replace('{typed}', () => problem.typed)}
        </p>
      ))}
      <dl>
        {row.changes.map(({ column, before, after }) => (
          <div key={column.de}>
            <dt>{nameOf(column)}</dt>
            <dd className="word-difference">
              {row.id && (
                <>
                  <del>{before || say.empty}</del> <span aria-hidden="true">→</span>{' '}
                </>
              )}
              <ins>{after || say.empty}</ins>
            </dd>
          </div>
        ))}
      </dl>
    </li>
  );
}

function Pill({ outcome, children }: { outcome: Outcome; children: string }) {
  return <span className={`language-pill language-pill--${colours[outcome]}`}>{children}</span>;
}

function Alert({ children }: { children: string }) {
  return (
    <p role="alert" className="import-page__alert">
      {children}
    </p>
  );
}
