'use client';

import { momentInWords, readMoment } from '../../../domain/moment.ts';
import type { Locale } from '../../../i18n/locales.ts';
import { planExplanations } from '../../plan-explanations.ts';
import { valueExplanations } from '../../value-explanations.ts';
import { words } from './words.ts';

interface Typed {
  day: string;
  time: string;
}

interface Properties {
  typed: Typed;
  onType(typed: Typed): void;
  language: Locale;
}

const explanations = { ...valueExplanations, ...planExplanations };

/** A day and a time, typed as Germans write them; below stands how they are understood. */
export function MomentInput({ typed, onType, language }: Properties) {
  const say = words[language];
  const read = typed.day.trim() && typed.time.trim() ? readMoment(typed, new Date().toISOString()) : null;
  const isWrong = read !== null && 'reason' in read;
  const echo =
    read &&
    ('reason' in read
      ? explanations[read.reason][language].replace('{typed}', () => typed.day)
      : momentInWords(read.moment, language));
  const input = (name: keyof Typed, label: string, example: string) => (
    <label>
      <span>{label}</span>
      <input
        type="text"
        autoComplete="off"
        value={typed[name]}
        placeholder={example}
        aria-invalid={isWrong}
        aria-describedby="plan-echo"
        onChange={({ target }) => onType({ ...typed, [name]: target.value })}
      />
    </label>
  );
  return (
    <div className="plan-dialog__moment">
      {input('day', say.day, say.dayExample)}
      {input('time', say.time, say.timeExample)}
      <p id="plan-echo" className={isWrong ? 'typed-echo typed-echo--wrong' : 'typed-echo'} aria-live="polite">
        {echo ?? say.zone}
      </p>
    </div>
  );
}
