import { isDeepStrictEqual } from 'node:util';
import type { Payload, PayloadRequest } from 'payload';
import { linkedNow, type Vouched } from '../../domain/links/profiles.ts';
import {
  type ArchivedCopy,
  dueOn,
  evidenceOf,
  isDead,
  type LinkState,
  stateOf,
  type Try,
} from '../../domain/links/state.ts';

const collection = 'links';

/** What is known of a target. */
export interface Link {
  id: string;
  target: string;
  state: LinkState;
  /** What came of looking, the oldest first. */
  tries: Try[];
  copy: ArchivedCopy | null;
  checkedOn: string | null;
  dueOn: string;
  askedArchiveOn: string | null;
  /** Of a body's own site: what it says of the body's accounts elsewhere. */
  vouched: Vouched | null;
  /** What the site said that it can be asked by whether something changed: `if-none-match`, `if-modified-since`. */
  marks: Record<string, string>;
}

/** As the database has it. */
type Row = Partial<Omit<Link, 'id' | 'target'>> & Pick<Link, 'id' | 'target'>;

const linkOf = ({
  id,
  target,
  state,
  tries,
  copy,
  checkedOn,
  dueOn: due,
  askedArchiveOn,
  vouched,
  marks,
}: Row): Link => ({
  ...{ id: String(id), target, state: state ?? 'unchecked', tries: tries ?? [], copy: copy ?? null },
  ...{ checkedOn: timeOf(checkedOn), dueOn: timeOf(due) ?? dueOn([], null) },
  ...{ askedArchiveOn: timeOf(askedArchiveOn), vouched: vouched ?? null, marks: marks ?? {} },
});

const timeOf = (moment: Date | string | null | undefined): string | null =>
  moment ? new Date(moment).toISOString() : null;

/** All that is known, of whatever is linked. Straight through the adapter: it is no document that somebody writes. */
export async function allLinks({ db }: Payload, req?: PayloadRequest): Promise<Link[]> {
  const { docs } = await db.find<Row>({ collection, pagination: false, limit: 0, sort: 'target', req });
  return docs.map(linkOf);
}

/** One of them, by its id or its target; null where there is none. */
export async function linkWith(
  { db }: Payload,
  by: 'id' | 'target',
  value: string,
  req?: PayloadRequest,
): Promise<Link | null> {
  const found = await db.findOne<Row>({ collection, where: { [by]: { equals: value } }, req });
  return found ? linkOf(found) : null;
}

/** Begins to know a target. */
export async function addLink({ db }: Payload, target: string, req: PayloadRequest): Promise<Link> {
  const data = { target, state: 'unchecked', dueOn: dueOn([], null), tries: [], copy: null, vouched: null, marks: {} };
  return linkOf((await db.create({ collection, data, req })) as Row);
}

/** Forgets targets that nothing leads to any more. */
export async function dropLinks({ db }: Payload, ids: string[], req: PayloadRequest): Promise<void> {
  if (ids.length) await db.deleteMany({ collection, where: { id: { in: ids } }, req });
}

/** Stores what is known of a target now. */
export async function storeLink({ db }: Payload, { id, ...data }: Link, req: PayloadRequest): Promise<void> {
  await db.updateOne({ collection, id, data, req });
}

/** What is known of a target after one more look, or with a copy. */
export function knowing(link: Link, more: { look?: Try; copy?: ArchivedCopy | null; vouched?: Vouched | null }): Link {
  const tries = more.look ? evidenceOf([...link.tries, more.look]) : link.tries;
  const copy = more.copy ?? link.copy;
  return {
    ...link,
    ...{ tries, copy, state: stateOf(link.target, tries, copy), dueOn: dueOn(tries, copy) },
    checkedOn: tries.at(-1)?.on ?? null,
    vouched: more.vouched ?? link.vouched,
  };
}

/** Whether visitors are shown something else than before. */
export const isShownOtherwise = (before: Link, after: Link): boolean =>
  isDead(before.state) !== isDead(after.state) ||
  (isDead(after.state) && before.copy?.url !== after.copy?.url) ||
  !isDeepStrictEqual(linkedNow(before.vouched), linkedNow(after.vouched));
