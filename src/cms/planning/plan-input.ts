import type { CollectionSlug, GlobalSlug } from 'payload';
import { z } from 'zod';
import type { Subject } from '../publishing/subject.ts';

/** What a plan's job is told. Payload's own window queued its jobs in the same form, without what comes last. */
const planInput = z.object({
  type: z.enum(['publish', 'unpublish']).default('publish'),
  locale: z.string().nullish(),
  doc: z.object({ relationTo: z.string(), value: z.coerce.string() }).nullish(),
  global: z.string().nullish(),
  user: z.object({ relationTo: z.literal('users'), value: z.coerce.string() }).nullish(),
  /** Who planned it, by name, since accounts go one day. */
  by: z.string().nullish(),
  /** When it is due (ISO 8601): a job that failed has forgotten it. */
  due: z.string().nullish(),
  parts: z
    .array(z.object({ path: z.string(), locale: z.enum(['de', 'en']).nullable() }))
    .nullable()
    .default(null),
  /** The version that was seen when it was planned; its values go live. */
  version: z.string().nullable().default(null),
  /** The version that was live then; nothing where none was. */
  basis: z.string().nullable().default(null),
});

export type PlanInput = z.infer<typeof planInput>;

/** @throws ZodError where it is the input of no plan */
export const planInputOf = (input: unknown): PlanInput => planInput.parse(input);

/** What a plan is about; null where it names nothing. */
export function subjectOf({ doc, global }: PlanInput): Subject | null {
  if (doc) return { collection: doc.relationTo as CollectionSlug, id: doc.value };
  return global ? { global: global as GlobalSlug } : null;
}

/** How a job names what it is about. */
export const namesOf = (subject: Subject): Pick<PlanInput, 'doc' | 'global'> =>
  'collection' in subject ? { doc: { relationTo: subject.collection, value: subject.id } } : { global: subject.global };

/** Tells subjects apart: the place of each in the API, `actors/ID` or `globals/site`. */
export const keyOf = (subject: Subject): string =>
  'collection' in subject ? `${subject.collection}/${subject.id}` : `globals/${subject.global}`;

/** Where the form of a document is, as the address of the admin has it. */
export const formOf = (subject: Subject): string =>
  'collection' in subject ? `collections/${keyOf(subject)}` : keyOf(subject);
