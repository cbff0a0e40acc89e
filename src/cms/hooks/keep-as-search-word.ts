import type { CollectionAfterChangeHook, PayloadRequest } from 'payload';
import type { MissedSearch } from '../../payload-types.ts';
import { publishParts } from '../publishing/publish-parts.ts';
import { readStates } from '../publishing/subject.ts';

/**
 * Adds the words of a search without a result to the search words of what an editor says it belongs to, in the same
 * transaction. Of an entry that visitors see, that alone goes live; what else is pending stays a draft.
 */
export const keepAsSearchWord: CollectionAfterChangeHook<MissedSearch> = async ({ doc, previousDoc, req }) => {
  const actor = newly(doc.actor, previousDoc?.actor);
  const category = newly(doc.category, previousDoc?.category);
  if (actor) await addToActor(req, actor, doc.words);
  if (category) await addToCategory(req, category, doc.words);
};

type Relation = string | { id: string } | null | undefined;

const idOf = (relation: Relation): string | null =>
  typeof relation === 'object' ? (relation?.id ?? null) : (relation ?? null);

/** What was chosen now and was not before. */
const newly = (now: Relation, before: Relation): string | null => (idOf(now) === idOf(before) ? null : idOf(now));

const asEditor = (req: PayloadRequest) =>
  ({ req, user: req.user, overrideAccess: false, depth: 0, locale: 'de' }) as const;

const withWord = (kept: unknown, word: string): string => {
  const lines = String(kept ?? '')
    .split('\n')
    .filter(Boolean);
  return (lines.includes(word) ? lines : [...lines, word]).join('\n');
};

async function addToCategory(req: PayloadRequest, id: string, word: string): Promise<void> {
  const collection = 'categories';
  const { searchWords } = await req.payload.findByID({ collection, id, ...asEditor(req) });
  await req.payload.update({ collection, id, data: { searchWords: withWord(searchWords, word) }, ...asEditor(req) });
}

async function addToActor(req: PayloadRequest, id: string, word: string): Promise<void> {
  const collection = 'actors';
  const { live, draft } = await readStates(req, { collection, id });
  const searchWords = withWord((draft ?? live)?.searchWords, word);
  const data = { searchWords, _status: 'draft' } as const;
  await req.payload.update({ collection, id, draft: true, data, ...asEditor(req) });
  if (live)
    await publishParts(req, { collection, id }, [{ path: 'searchWords', locale: null }], { overrideLock: true });
}
