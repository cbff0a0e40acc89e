import { inCommon } from './in-common.ts';

interface Made {
  hangsOn: readonly unknown[];
  value: unknown;
}

/**
 * Keeps what was worked out of a stored actor, which stays the same object until it changes, for as long as all else
 * that it hangs on is the very same too.
 * @param name of what is kept, another one for each
 * @returns given an actor and what else it hangs on, always in the same order, what was worked out since that is so
 */
export function keptPerActor<T>(name: string) {
  const made = inCommon(`per actor: ${name}`, () => new WeakMap<object, Made>());
  return (actor: object, hangsOn: readonly unknown[], make: () => T): T => {
    const known = made.get(actor);
    if (known?.hangsOn.every((each, at) => each === hangsOn[at])) return known.value as T;
    const value = make();
    made.set(actor, { hangsOn, value });
    return value;
  };
}
