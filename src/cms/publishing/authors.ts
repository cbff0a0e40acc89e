import type { FlattenedField, PayloadRequest } from 'payload';
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

/** By `locale path`; what was changed before authors were noted, or too long ago, is missing. */
export type Authors = Map<string, ChangeAuthor>;

/** Who last changed each pending part, read from the versions of the document. */
export async function authorsOf(req: PayloadRequest, subject: Subject, pending: Change[]): Promise<Authors> {
  return authorsIn(await readVersions(req, subject, mostVersions), fieldsOf(req, subject), pending);
}

/**
 * Who last changed each pending part: the author of the newest version in which it differs from the one before.
 * @param versions the last saved first
 */
export function authorsIn(versions: Stored[], fields: FlattenedField[], pending: Change[]): Authors {
  const authors: Authors = new Map();
  const wanted = new Set(pending.map(({ part }) => keyOf(part)));
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
export const authorOfPart = (authors: Authors, part: Part): ChangeAuthor | undefined => authors.get(keyOf(part));

function authorOf({ changedBy, updatedAt }: Stored): ChangeAuthor | null {
  const { account, name } = within(changedBy);
  return typeof account === 'string' && typeof name === 'string' ? { account, name, on: whenOf(updatedAt) } : null;
}

const whenOf = (time: unknown): string => new Date(time as string | Date).toISOString();
