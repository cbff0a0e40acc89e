'use client';

import { Button, useTranslation } from '@payloadcms/ui';
import { useState } from 'react';
import { type Locale, ourLocale } from '../../../i18n/locales.ts';
import { ask } from '../ask.ts';
import { Refusals } from '../publishing/refusals.tsx';
import { WordDifference } from '../word-difference.tsx';
import { type ProposalWords, proposalWords } from './proposal-words.ts';

/** One part of an entry, as it is and as somebody says it should be. */
export interface ProposedRow {
  label: string;
  /** Null where the proposal names no part that could be shown. */
  now: string | null;
  /** What a pending draft says, where that is something else. */
  drafted: string | null;
  proposed: string;
  /** Whether the newest state says it already. */
  isSame: boolean;
  isByHand: boolean;
  /** That and when it was taken over, in words. */
  taken: string | null;
}

interface Properties {
  id: string;
  /** Where the entry is edited; null where there is none. */
  entry: string | null;
  rows: ProposedRow[];
  /** The language in which it was proposed. */
  lang: Locale;
  /** Whether staff have not dealt with the report yet. */
  isOpen: boolean;
}

const isOffered = ({ isSame, isByHand, taken }: ProposedRow) => !isSame && !isByHand && !taken;

/** What is proposed, part by part; what can be taken over is ticked. */
export function TakeOver({ id, entry, rows, lang, isOpen }: Properties) {
  const { i18n } = useTranslation();
  const say = proposalWords[ourLocale(i18n.language)];
  const offered = isOpen ? rows.flatMap((row, place) => (isOffered(row) ? [place] : [])) : [];
  const [chosen, setChosen] = useState(new Set(offered));
  const [refusals, setRefusals] = useState<string[]>([]);
  const [isBusy, setBusy] = useState(false);

  async function takeOver() {
    setBusy(true);
    const sent = { method: 'POST', body: { places: [...chosen] } } as const;
    const { body, refusals: told } = await ask(`/api/reports/${id}/take-over`, i18n.language, say.unreachable, sent);
    if (body) return window.location.reload();
    setRefusals(told);
    setBusy(false);
  }

  function toggle(place: number) {
    const next = new Set(chosen);
    if (!next.delete(place)) next.add(place);
    setChosen(next);
  }

  return (
    <>
      <table className="report-letter__fields" aria-labelledby="report-proposed">
        <thead>
          <tr>
            <th scope="col">{say.field}</th>
            <th scope="col">{say.now}</th>
            <th scope="col">{say.proposed}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row, place) => (
            <tr key={row.label}>
              <th scope="row">
                {offered.length > 1 && offered.includes(place) ? (
                  <input
                    type="checkbox"
                    aria-label={say.choose.replace('{field}', row.label)}
                    checked={chosen.has(place)}
                    onChange={() => toggle(place)}
                  />
                ) : null}{' '}
                {row.label}
              </th>
              <td data-label={say.now} lang={lang}>
                {row.now === '' ? <em>{say.nothing}</em> : row.now}
              </td>
              <td data-label={say.proposed}>
                <WordDifference before={row.now} after={row.proposed} lang={lang} />
                <Remark row={row} say={say} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <Refusals refusals={refusals} />
      {offered.length ? (
        <div className="report-letter__answer">
          <Button size="medium" margin={false} disabled={isBusy || !chosen.size} onClick={() => void takeOver()}>
            {say.takeOver}
          </Button>
          <span className="report-letter__facts">{say.takeOverHint}</span>
        </div>
      ) : null}
      {entry && rows.some(({ taken }) => taken) ? (
        <p>
          <a className="report-action" href={entry}>
            {say.toDraft}
          </a>
        </p>
      ) : null}
    </>
  );
}

function Remark({ row: { drafted, isSame, isByHand, taken }, say }: { row: ProposedRow; say: ProposalWords }) {
  if (taken) return <p className="report-letter__facts">{taken}</p>;
  if (isSame) return <p className="report-letter__facts">{say.same}</p>;
  return (
    <>
      {drafted ? (
        <p className="report-letter__facts">
          {say.draft} {drafted}
        </p>
      ) : null}
      {isByHand ? <p className="report-letter__facts">{say.byHand}</p> : null}
    </>
  );
}
