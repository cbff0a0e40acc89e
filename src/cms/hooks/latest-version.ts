import {
  type CollectionSlug,
  getLatestCollectionVersion,
  getLatestGlobalVersion,
  type PayloadRequest,
  type SanitizedCollectionConfig,
  type SanitizedGlobalConfig,
} from 'payload';

/** What a write is about: one document of a collection, or a global. */
export type Subject =
  | { collection: SanitizedCollectionConfig; id: number | string }
  | { global: SanitizedGlobalConfig };

/** A document as the databases hold it: localized fields as one value for each language. */
export interface Stored {
  _status?: unknown;
  deletedAt?: unknown;
  updatedAt?: Date | string | null;
  [field: string]: unknown;
}

/** The last version of a document, a draft included: what every save by id begins from. */
export async function latestOf(subject: Subject, req: PayloadRequest): Promise<Stored | undefined> {
  const { payload } = req;
  if ('global' in subject) {
    const { slug } = subject.global;
    const { global } = await getLatestGlobalVersion({
      slug: slug as 'site',
      config: subject.global,
      payload,
      req,
      where: {},
    });
    return global as Stored | undefined;
  }
  const { collection, id } = subject;
  const query = { collection: collection.slug as CollectionSlug, where: { id: { equals: id } }, req };
  return await getLatestCollectionVersion<Stored & { id: string }>({ id, config: collection, payload, query, req });
}

/** A time as a database gives it, as text or as a date, in milliseconds. */
export const timeOf = (time: Stored['updatedAt']): number => (time ? new Date(time).getTime() : Number.NaN);
