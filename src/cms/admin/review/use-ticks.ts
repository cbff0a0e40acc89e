import { useEffect, useState } from 'react';
import type { Statement } from '../../review/statements.ts';

/** What was ticked, with the words it had then. */
type Ticks = Record<string, string>;

const wordsOf = ({ german, english, address }: Statement): string => JSON.stringify([german, english, address]);

/**
 * The ticks of a review, which outlast the way to the form and back; they lie in this tab of the browser. What has been
 * changed meanwhile is open again.
 */
export function useTicks(id: string) {
  const place = `review-${id}`;
  const [ticks, setTicks] = useState<Ticks>({});
  useEffect(() => setTicks(readTicks(sessionStorage.getItem(place))), [place]);

  function tick(statement: Statement, isRight: boolean) {
    const { [statement.key]: _, ...others } = readTicks(sessionStorage.getItem(place));
    const now = isRight ? { ...others, [statement.key]: wordsOf(statement) } : others;
    sessionStorage.setItem(place, JSON.stringify(now));
    setTicks(now);
  }

  return {
    tick,
    isTicked: (statement: Statement) => ticks[statement.key] === wordsOf(statement),
    forget: () => sessionStorage.removeItem(place),
  };
}

function readTicks(kept: string | null): Ticks {
  const read: unknown = kept ? JSON.parse(kept) : {};
  return typeof read === 'object' && read !== null ? (read as Ticks) : {};
}
