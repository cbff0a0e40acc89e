/**
 * Which fact is told in whose place: by each older one the newest. What replaces each other in a circle is told by
 * itself.
 * @param pairs the newer and the older of each two observations of the same thing
 */
export function newestByOlder(pairs: { newer: string; older: string }[]): Map<string, string> {
  const next = new Map(pairs.map(({ newer, older }) => [older, newer]));
  const newest = new Map<string, string>();
  for (const older of next.keys()) {
    const seen = new Set([older]);
    let last = older;
    for (let newer = next.get(last); newer && !seen.has(newer); newer = next.get(last)) {
      seen.add(newer);
      last = newer;
    }
    if (!next.has(last)) newest.set(older, last);
  }
  return newest;
}
