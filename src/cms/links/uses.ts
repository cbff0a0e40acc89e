import type { CollectionSlug, FlattenedField, PayloadRequest, Where } from 'payload';
import { targetOf } from '../../domain/links/target.ts';
import { rowsOf, type Stored } from '../publishing/parts.ts';
import { fieldsOf, readStates, type States, type Subject } from '../publishing/subject.ts';
import { addressesIn, holdsAddress, type Place } from './addresses.ts';

/** A document that uses web addresses, with what visitors see of it and what is pending. */
export interface User extends States {
  subject: Subject & { collection: CollectionSlug; id: string };
  fields: FlattenedField[];
}

/** Every document that can hold a web address and is not in the trash: a fixed number of reads, one after the other. */
export async function usersOfAddresses(req: PayloadRequest): Promise<User[]> {
  const users: User[] = [];
  for (const { slug, flattenedFields, versions } of req.payload.config.collections) {
    const collection = slug as CollectionSlug;
    if (!versions?.drafts || !flattenedFields.some(holdsAddress)) continue;
    const all = { limit: 0, locale: 'all', pagination: false, req } as const;
    const { docs: rows } = await req.payload.db.find<Stored>({ collection, ...all });
    const where: Where = { and: [{ latest: { equals: true } }, { 'version._status': { equals: 'draft' } }] };
    const { docs: drafts } = await req.payload.db.findVersions<Stored>({ collection, where, ...all });
    const pending = new Map(drafts.map(({ parent, version }) => [String(parent), version]));
    for (const row of rows) {
      const id = String(row.id);
      const live = row._status === 'published' ? row : null;
      if (!row.deletedAt)
        users.push({ subject: { collection, id }, fields: flattenedFields, live, draft: pending.get(id) ?? null });
    }
  }
  return users;
}

/** The same of one document, read anew. */
export async function userOf(req: PayloadRequest, subject: User['subject']): Promise<User> {
  return { subject, fields: fieldsOf(req, subject), ...(await readStates(req, subject)) };
}

/** The targets that some fields hold. */
export const targetsIn = (fields: FlattenedField[], stored: Stored | null): string[] =>
  stored ? addressesIn(fields, stored).flatMap(({ address }) => targetOf(address) ?? []) : [];

/** The places of a target in a state of a document. */
export const placesOf = (target: string, fields: FlattenedField[], stored: Stored | null): Place[] =>
  stored ? addressesIn(fields, stored).filter(({ address }) => targetOf(address) === target) : [];

/** The bodies' own sites, among the targets that visitors are led to. */
export const websitesIn = (users: User[]): Set<string> =>
  new Set(
    users
      .flatMap(({ live }) => rowsOf(live?.links))
      .flatMap(({ platform, url }) => (platform === 'website' ? (targetOf(String(url)) ?? []) : [])),
  );

/** The targets that visitors are led to. */
export const shownTargets = (users: User[]): Set<string> =>
  new Set(users.flatMap(({ fields, live }) => targetsIn(fields, live)));
