import type { PayloadRequest } from 'payload';
import type { Author } from '../hooks/changed-by.ts';
import { type Change, changes } from './changes.ts';
import { type Part, type Stored, within } from './parts.ts';
import { fieldsOf, readVersions, type Subject } from './subject.ts';

/** Drafts further back than this name nobody. */
const mostVersions = 50;

/** Who made a change, and when it was saved (ISO 8601). */
export interface ChangeAuthor extends Author {
  on: string;
}

const keyOf = ({ path, locale }: Part): string => `${locale} ${path}`;

/**
 * Who last changed each pending part: the author of the newest version in which it differs from the one before.
 * @returns by `locale path`; what was changed before authors were noted, or too long ago, is missing
 */
export async function authorsOf(
  req: PayloadRequest,
  subject: Subject,
  pending: Change[],
): Promise<Map<string, ChangeAuthor>> {
  const authors = new Map<string, ChangeAuthor>();
  const wanted = new Set(pending.map(({ part }) => keyOf(part)));
  const fields = fieldsOf(req, subject);
  const versions = await readVersions(req, subject, mostVersions);
  for (const [place, version] of versions.entries()) {
    if (version._status === 'published' || !wanted.size) break;
    const before: Stored = versions[place + 1] ?? {};
    const author = authorOf(version);
    for (const key of changes(fields, before, version).map(({ part }) => keyOf(part))) {
      if (wanted.delete(key) && author) authors.set(key, author);
    }
  }
  return authors;
}

/** Whoever changed a part, by the key of `authorsOf`. */
export const authorOfPart = (authors: Map<string, ChangeAuthor>, part: Part): ChangeAuthor | undefined =>
  authors.get(keyOf(part));

function authorOf({ changedBy, updatedAt }: Stored): ChangeAuthor | null {
  const { account, name } = within(changedBy);
  return typeof account === 'string' && typeof name === 'string' ? { account, name, on: whenOf(updatedAt) } : null;
}

const whenOf = (time: unknown): string => new Date(time as string | Date).toISOString();
