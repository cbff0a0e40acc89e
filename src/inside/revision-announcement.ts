import { channel, subscribe, unsubscribe } from 'node:diagnostics_channel';

/**
 * Next bundles the API and the pages apart from our server, so that each has modules of its own; channels of Node are
 * known by their name to the whole process.
 */
const name = 'who-is-who:content-revision';
const announcements = channel(name);

/**
 * Tells all of this process the content revision of a write that was just committed. They have heard when it returns.
 */
export function announceRevision(revision: string): void {
  announcements.publish(revision);
}

/** Calls back with every content revision announced in this process, until the returned function is called. */
export function onRevisionAnnounced(take: (revision: string) => void): () => void {
  const listener = (revision: unknown) => take(String(revision));
  subscribe(name, listener);
  return () => void unsubscribe(name, listener);
}
