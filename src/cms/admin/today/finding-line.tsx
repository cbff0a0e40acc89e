'use client';

import { useEffect, useRef, useState } from 'react';
import type { Finding } from '../../../domain/findings/finding.ts';
import type { Locale } from '../../../i18n/locales.ts';
import { useProgress } from './progress.tsx';
import { keyOfFinding } from './reading.ts';
import { type Settled, settleFinding, type Way } from './settle-finding.ts';
import { WaysToSettle } from './ways-to-settle.tsx';
import { words } from './words.ts';

interface Properties {
  finding: Finding;
  locale: Locale;
  /** Where it is mended in the form. */
  address: string;
  /** Today in Berlin, as `2026-11-26`. */
  day: string;
  /** Whether it is one of the tasks of today, told at length. */
  isTask: boolean;
}

/** A finding with the way to its form, and what can be done about it at once. What was done can be taken back. */
export function FindingLine({ finding, locale, address, day, isTask }: Properties) {
  const { says, why, does, minutes, entry } = finding;
  const { settle } = useProgress();
  const [settled, setSettled] = useState<Settled | null>(null);
  const [refused, setRefused] = useState('');
  const [isBusy, setIsBusy] = useState(false);
  const undoButton = useRef<HTMLButtonElement>(null);
  const link = useRef<HTMLAnchorElement>(null);
  const wasSettled = useRef(false);
  const say = words[locale];
  const asking = { language: locale, unreachable: say.unreachable, day };

  // What had the focus is gone: it goes to what stands in its place.
  useEffect(() => {
    if (settled) undoButton.current?.focus();
    else if (wasSettled.current) link.current?.focus();
    wasSettled.current = settled !== null;
  }, [settled]);

  async function attempt<T>(work: () => Promise<T | string[]>, done: (result: T) => void) {
    setIsBusy(true);
    const result = await work();
    setIsBusy(false);
    setRefused(Array.isArray(result) ? result.join(' ') : '');
    if (!Array.isArray(result)) done(result);
  }
  const note = (after: Settled | null) => {
    setSettled(after);
    if (isTask) settle(keyOfFinding(finding), minutes, after !== null);
  };
  const act = (way: Way) => void attempt(() => settleFinding(finding, way, asking), note);
  const undo = () => {
    const { takeBack } = settled ?? {};
    if (takeBack)
      void attempt(async () => {
        const refusals = await takeBack();
        return refusals.length ? refusals : null;
      }, note);
  };

  const unseen = <span className="today__unseen">{say.entry(entry.title)}</span>;
  return (
    <li className={settled ? 'today__settled' : undefined}>
      <div>
        {isTask ? null : (
          <a ref={link} href={address}>
            {entry.title}
          </a>
        )}{' '}
        <p className="today__says">{says[locale]}</p>
        {isTask && why?.[locale] && !settled ? <p className="today__why">{why[locale]}</p> : null}
        <div role="status">
          {settled ? <p className="today__outcome">{say.settled(settled.way, settled.until)}</p> : null}
        </div>
        {refused ? (
          <p className="today__refused" role="alert">
            {refused}
          </p>
        ) : null}
        {settled ? (
          <button ref={undoButton} type="button" disabled={isBusy} onClick={undo}>
            {say.undo}
            {unseen}
          </button>
        ) : (
          <WaysToSettle finding={finding} locale={locale} isBusy={isBusy} act={act} />
        )}
      </div>
      {isTask && !settled ? (
        <>
          <span className="today__minutes">{say.minutes(minutes)}</span>
          <a ref={link} className="today__do" href={address}>
            {does[locale]}
            {unseen}
          </a>
        </>
      ) : null}
    </li>
  );
}
