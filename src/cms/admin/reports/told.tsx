import type { PayloadRequest } from 'payload';
import { dayInWords } from '../../../domain/findings/in-words.ts';
import { letterAddress } from '../../../domain/reports/answer.ts';
import type { Outcome } from '../../../domain/reports/outcome-letter.ts';
import { proposalsOf } from '../../../domain/reports/proposal.ts';
import type { Locale } from '../../../i18n/locales.ts';
import type { Report } from '../../../payload-types.ts';
import { letterOn } from '../../proposals/tell-outcome.ts';
import { LetterToCopy } from './letter-to-copy.tsx';
import { proposalWords } from './proposal-words.ts';

interface Properties {
  report: Report;
  req: PayloadRequest;
  /** The language of staff. */
  language: Locale;
}

function outcomeOf({ state, reason, proposals }: Report): Outcome | null {
  if (state === 'declined') return reason ? { kind: 'declined', reason } : null;
  return state === 'done' && proposalsOf(proposals).some(({ takenOn }) => takenOn) ? { kind: 'taken' } : null;
}

/** Whether the visitor was told what became of the report; where nobody was, the text by which staff can do so. */
export async function Told({ report, req, language }: Properties) {
  const say = proposalWords[language];
  const { email, toldOn } = report;
  const outcome = outcomeOf(report);
  if (!outcome) return null;
  const letter = email && !toldOn ? await letterOn(req, report, outcome) : null;
  const text = letter?.lines.join('\n\n') ?? '';
  return (
    <>
      {outcome.kind === 'declined' ? (
        <p>
          {say.declinedFor} <span className="report-letter__reason">{outcome.reason}</span>
        </p>
      ) : null}
      {toldOn ? (
        <p className="report-letter__facts">{say.told.replace('{day}', dayInWords(toldOn, language))}</p>
      ) : null}
      {email && letter ? <LetterToCopy text={text} address={letterAddress(email, letter.subject, text)} /> : null}
    </>
  );
}
