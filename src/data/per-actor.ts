/**
 * Keeps what was worked out of stored actors, which stay the same objects until they change, for as long as all else
 * that it hangs on is the same too.
 * @returns given what else it hangs on, as one text, what was worked out since that is so
 */
export function keptPerActor<T>(): (basis: string) => (actor: object, make: () => T) => T {
  let last = { basis: '', made: new WeakMap<object, T>() };
  return (basis) => {
    if (last.basis !== basis) last = { basis, made: new WeakMap() };
    const { made } = last;
    return (actor, make) => {
      const known = made.get(actor);
      if (known) return known;
      const value = make();
      made.set(actor, value);
      return value;
    };
  };
}
