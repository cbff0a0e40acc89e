import type { LinkState } from './state.ts';

/**
 * What is looked at in one night: what is due, the failing first, since of these it is soon known whether they are
 * dead; then what has waited longest.
 * @param now ISO 8601
 */
export function dueTonight<T extends { state: LinkState; dueOn: string }>(links: T[], now: string, most: number): T[] {
  return links
    .filter(({ dueOn }) => dueOn <= now)
    .sort((a, b) => Number(b.state === 'failing') - Number(a.state === 'failing') || (a.dueOn < b.dueOn ? -1 : 1))
    .slice(0, most);
}
