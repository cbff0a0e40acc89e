import type { CollectionSlug, Payload } from 'payload';
import { type Part, within } from '../publishing/parts.ts';
import type { Subject } from '../publishing/subject.ts';
import { keyOf, planInputOf, subjectOf } from './plan-input.ts';

/** The task by whose name plans lie in Payload's queue, also those of its own window. */
export const planTask = 'schedulePublish';

/** What is to be published or taken off the site at a time, or could not be. */
export interface Plan {
  id: string;
  kind: 'publish' | 'unpublish';
  subject: Subject;
  /** By what editors know the document, in German. */
  title: string;
  /** When it is, or was, due (ISO 8601). */
  due: string;
  /** Who planned it; null where that was not noted. */
  by: string | null;
  /** Why it failed, in German; null where it is still to come. */
  failure: string | null;
  /** What goes live; null for all that is pending by then. */
  parts: Part[] | null;
  /** The versions that were pending and live when it was planned. */
  version: string | null;
  basis: string | null;
}

/**
 * All plans that are still to come or have failed, the next first. Asks the database once, and once more for the titles
 * of each collection.
 * @param of only those of this document
 */
export async function plans(payload: Payload, of?: Subject): Promise<Plan[]> {
  const { docs } = await payload.find({
    collection: 'payload-jobs',
    where: { and: [{ taskSlug: { equals: planTask } }, { completedAt: { exists: false } }] },
    pagination: false,
    depth: 0,
    overrideAccess: true,
  });
  const found = docs.flatMap((job): Plan[] => {
    const input = planInputOf(job.input);
    const subject = subjectOf(input);
    if (!subject || (of && keyOf(subject) !== keyOf(of))) return [];
    const { message } = (job.error ?? {}) as { message?: unknown };
    return [
      {
        id: job.id,
        kind: input.type,
        subject,
        title: '',
        due: input.due ?? job.waitUntil ?? job.createdAt,
        by: input.by ?? null,
        failure: job.hasError ? String(message ?? '') : null,
        parts: input.parts,
        version: input.version,
        basis: input.basis,
      },
    ];
  });
  const titles = await titlesOf(payload, found);
  return found
    .map((plan) => ({ ...plan, title: titles.get(keyOf(plan.subject)) ?? '' }))
    .sort((one, other) => one.due.localeCompare(other.due));
}

/** The plans that could not be carried out, for the page that staff see first. */
export const failedPlans = async (payload: Payload): Promise<Plan[]> =>
  (await plans(payload)).filter(({ failure }) => failure !== null);

/** The titles of what plans are about, by its key. */
async function titlesOf(payload: Payload, found: Plan[]): Promise<Map<string, string>> {
  const titles = new Map<string, string>();
  const wanted = new Map<CollectionSlug, string[]>();
  for (const { subject } of found) {
    if ('collection' in subject) {
      wanted.set(subject.collection, [...(wanted.get(subject.collection) ?? []), subject.id]);
      continue;
    }
    const label: unknown = payload.globals.config.find(({ slug }) => slug === subject.global)?.label;
    titles.set(keyOf(subject), String(within(label).de ?? subject.global));
  }
  for (const [collection, ids] of wanted) {
    const { docs } = await payload.find({
      collection,
      where: { id: { in: ids } },
      draft: true,
      trash: true,
      locale: 'de',
      depth: 0,
      pagination: false,
      overrideAccess: true,
    });
    const { useAsTitle = 'id' } = payload.collections[collection].config.admin;
    for (const document of docs)
      titles.set(keyOf({ collection, id: document.id }), String(within(document)[useAsTitle] ?? ''));
  }
  return titles;
}
