import type { PayloadRequest } from 'payload';
import { dayInWords } from '../../../domain/findings/in-words.ts';
import { type ProposedField, proposalsOf } from '../../../domain/reports/proposal.ts';
import { readableTelephone } from '../../../domain/telephone-number.ts';
import type { Locale } from '../../../i18n/locales.ts';
import type { Report } from '../../../payload-types.ts';
import { entryAs } from '../../proposals/entry-states.ts';
import { canBeTaken } from '../../proposals/proposed-patch.ts';
import { asStored, standing } from '../../proposals/standing.ts';
import { proposalWords } from './proposal-words.ts';
import { type ProposedRow, TakeOver } from './take-over.tsx';

interface Properties {
  report: Report;
  req: PayloadRequest;
  /** The language of staff. */
  language: Locale;
}

const readable = (field: ProposedField, value: string): string =>
  field === 'telephone' ? readableTelephone(value) : value;

/** What a report proposes beside what the entry says, and the way to take it over. */
export async function Proposed({ report, req, language }: Properties) {
  const proposals = proposalsOf(report.proposals);
  if (!proposals.length) return null;
  const say = proposalWords[language];
  const actor = typeof report.actor === 'string' ? report.actor : null;
  const [live, newest] = actor ? [await entryAs(req, actor, 'live'), await entryAs(req, actor, 'newest')] : [];
  const rows = proposals.map(({ field, value, takenOn }): ProposedRow => {
    const now = live ? standing(live, field, report.language) : '';
    const drafted = newest ? standing(newest, field, report.language) : '';
    const wished = asStored(field, value);
    return {
      label: say.fields[field],
      now: canBeTaken(field) ? readable(field, now) : null,
      drafted: drafted !== now && !takenOn ? readable(field, drafted) : null,
      proposed: readable(field, wished),
      isSame: wished === drafted && wished !== '',
      isByHand: !newest || !canBeTaken(field),
      taken: takenOn && say.taken.replace('{day}', dayInWords(takenOn, language)),
    };
  });
  return (
    <section aria-labelledby="report-proposed">
      <h2 id="report-proposed">{say.heading}</h2>
      <TakeOver
        id={report.id}
        entry={actor && `${req.payload.config.routes.admin}/collections/actors/${actor}`}
        rows={rows}
        lang={report.language}
        isOpen={report.state === 'new' || report.state === 'in-progress'}
      />
    </section>
  );
}
