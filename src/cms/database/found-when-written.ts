import type { BaseDatabaseAdapter, Config, FlattenedField, Payload } from 'payload';
import { withFoundBy } from '../finding/found-by.ts';

type Values = Record<string, unknown>;
interface Written {
  collection?: string;
  collectionSlug?: string;
  data?: Values;
  versionData?: Values;
}
type Write = (args: Written) => Promise<unknown>;

/** All ways by which a whole state of a document, with all its languages, comes into the database. */
const writes = ['create', 'createVersion', 'updateOne', 'updateVersion'] as const;

/**
 * Keeps what documents are found by true to their texts: it is made anew with every state that is written, by whichever
 * way. Hooks of a document see the language alone that is being saved.
 */
export function withFoundTexts(database: Config['db']): Config['db'] {
  return {
    ...database,
    init: (args) => {
      const adapter = database.init(args) as BaseDatabaseAdapter;
      for (const name of writes) {
        const write = (adapter[name] as unknown as Write).bind(adapter);
        const filled: Write = (written) => write({ ...written, ...statesOf(args.payload, written) });
        Object.assign(adapter, { [name]: filled });
      }
      return adapter;
    },
  };
}

function statesOf(payload: Payload, { collection, collectionSlug, data, versionData }: Written): Written {
  const slug = collectionSlug ?? collection ?? '';
  const fields: FlattenedField[] = payload.collections[slug as 'actors']?.config.flattenedFields ?? [];
  const version = versionData?.version as Values | undefined;
  return {
    ...(data && { data: withFoundBy(fields, data) }),
    ...(versionData && {
      versionData: version
        ? { ...versionData, version: withFoundBy(fields, version) }
        : withFoundBy(fields, versionData),
    }),
  };
}
