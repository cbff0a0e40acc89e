import type { PayloadRequest } from 'payload';
import { type OftenMissed, oftenFrom } from '../../domain/findings/missed-searches.ts';

const collection = 'missed-searches';
/** So many are looked at, the most frequent first. */
const most = 50;

/** The searches without a result that staff are to look at, all of them in one list. */
export async function oftenMissed(req: PayloadRequest): Promise<OftenMissed> {
  const { docs } = await req.payload.find({
    collection,
    where: {
      and: [
        { count: { greater_than_equal: oftenFrom } },
        { actor: { exists: false } },
        { category: { exists: false } },
      ],
    },
    sort: ['-count', 'words'],
    limit: most,
    depth: 0,
    overrideAccess: false,
    req,
  });
  return {
    entry: { key: collection, title: 'Suche', sign: null },
    form: `collections/${collection}`,
    searches: docs.map(({ words, count }) => ({ words, count })),
  };
}
