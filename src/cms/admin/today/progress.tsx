'use client';

import { createContext, type ReactNode, useContext, useState } from 'react';
import type { Locale } from '../../../i18n/locales.ts';
import { words } from './words.ts';

interface Progress {
  /** The minutes of what was settled since the page was loaded, by finding. */
  settled: ReadonlyMap<string, number>;
  /** Notes that a finding is settled, or that this was taken back. */
  settle: (key: string, minutes: number, isSettled: boolean) => void;
}

const Settling = createContext<Progress>({ settled: new Map(), settle: () => {} });

export const useProgress = (): Progress => useContext(Settling);

/** Knows what of today is settled already, for what stands inside. */
export function Progress({ children }: { children: ReactNode }) {
  const [settled, setSettled] = useState<ReadonlyMap<string, number>>(new Map());
  const settle = (key: string, minutes: number, isSettled: boolean) =>
    setSettled((before) => {
      const after = new Map(before);
      if (isSettled) after.set(key, minutes);
      else after.delete(key);
      return after;
    });
  return <Settling.Provider value={{ settled, settle }}>{children}</Settling.Provider>;
}

interface HeadingProperties {
  locale: Locale;
  count: number;
  minutes: number;
  /** What is said below while there is something to do, and when there is nothing. */
  order: string;
  done: string;
}

/** How much is left for today; when it is nothing, that is a reason to be glad. */
export function TodayHeading({ locale, count, minutes, order, done }: HeadingProperties) {
  const { settled } = useProgress();
  const say = words[locale];
  const left = count - settled.size;
  const spent = [...settled.values()].reduce((sum, each) => sum + each, 0);
  if (left > 0)
    return (
      <>
        <h1>{say.heading(left, minutes - spent)}</h1>
        <p className="today__lead">{order}</p>
      </>
    );
  return (
    <div className="today__free" role="status">
      <p className="today__plate" aria-hidden="true">
        {say.free}
      </p>
      <div>
        <h1>{count ? say.allSettled : say.nothing}</h1>
        <p className="today__lead">{count ? say.wellDone : done}</p>
      </div>
    </div>
  );
}
