'use client';

import type { Finding } from '../../../domain/findings/finding.ts';
import { type Delay, delays } from '../../../domain/findings/set-aside.ts';
import type { Locale } from '../../../i18n/locales.ts';
import type { Way } from './settle-finding.ts';
import { words } from './words.ts';

interface Properties {
  finding: Finding;
  locale: Locale;
  isBusy: boolean;
  act: (way: Way) => void;
}

/** The buttons by which a finding is settled where it stands. */
export function WaysToSettle({ finding: { inPlace, patience, entry }, locale, isBusy, act }: Properties) {
  const say = words[locale];
  const button = (way: Way, label: string, hint?: string) => (
    <button key={way} type="button" disabled={isBusy} onClick={() => act(way)} title={hint}>
      {label}
      <span className="today__unseen">{say.entry(entry.title)}</span>
    </button>
  );
  return (
    <div className="today__settle">
      {inPlace ? button('mended', inPlace.does[locale]) : null}
      {patience ? null : button('stays', say.stays, say.staysHint)}
      {patience === 'week' ? (
        button('week', say.nextWeek)
      ) : (
        <details>
          <summary>
            {say.putOff}
            <span className="today__unseen">{say.entry(entry.title)}</span>
          </summary>
          <div className="today__settle">
            {(Object.keys(delays) as Delay[]).map((delay) => button(delay, say.delays[delay]))}
          </div>
        </details>
      )}
    </div>
  );
}
