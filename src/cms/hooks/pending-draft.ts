import {
  type CollectionBeforeOperationHook,
  type CollectionSlug,
  type GlobalBeforeOperationHook,
  isolateObjectProperty,
  type PayloadRequest,
  type SanitizedCollectionConfig,
  type Where,
} from 'payload';
import { defaultLocale } from '../../i18n/locales.ts';
import { isStaff } from '../access.ts';
import { explain, Refusal } from '../explain.ts';
import { latestOf, type Stored, type Subject, timeOf } from './latest-version.ts';
import { languageOf, titleOf } from './stored-documents.ts';

interface Update {
  id?: number | string;
  where?: Where;
  trash?: boolean;
  draft?: boolean;
  data?: { _status?: unknown; deletedAt?: unknown };
}

const mostNamed = 5;

/**
 * A save that says neither "draft" nor "published" takes over what lies in a pending draft, its state included, and
 * would publish it or take the document off the site (payload#13267). One of many at once begins from what is live, and
 * its result takes the place of the draft. The admin says which, or is told; so are programs.
 * @throws Refusal in the editor's language
 */
export const refuseUnclearState: CollectionBeforeOperationHook = async (hook) => {
  const { args, operation, collection, req, overrideAccess } = hook;
  const { id, data, draft, where, trash } = args as Update;
  // Into the trash goes the last version, as a draft if it is one.
  const isClear = draft || data?.deletedAt || (id && data && '_status' in data);
  if (operation !== 'update' || !collection.versions?.drafts || isClear || isStranger(req, overrideAccess)) return args;
  if (id) await refuseIfPending({ collection, id }, req);
  else await refuseToDropDrafts(collection, where ?? {}, trash, req);
  return args;
};

/** The same for what there is only one of. */
export const refuseUnclearStateGlobal: GlobalBeforeOperationHook = async (hook) => {
  const { args, operation, global, req, overrideAccess } = hook;
  const { data, draft } = args as Update;
  const isClear = draft || (data && '_status' in data);
  if (operation !== 'update' || !global.versions?.drafts || isClear || isStranger(req, overrideAccess)) return args;
  await refuseIfPending({ global }, req);
  return args;
};

/** Who may not write is told so by the rules of access, and nothing about drafts. */
const isStranger = (req: PayloadRequest, overrideAccess?: boolean): boolean => !overrideAccess && !isStaff(req);

async function refuseIfPending(subject: Subject, req: PayloadRequest): Promise<void> {
  const latest = await latestOf(subject, req);
  if (latest?._status === 'draft') throw new Refusal(explain('state-unclear', req));
}

async function refuseToDropDrafts(
  collection: SanitizedCollectionConfig,
  where: Where,
  trash: boolean | undefined,
  req: PayloadRequest,
): Promise<void> {
  const slug = collection.slug as CollectionSlug;
  const find = (which: Where, draft: boolean) =>
    req.payload.find({
      collection: slug,
      where: which,
      draft,
      trash: draft || (trash ?? false),
      depth: 0,
      pagination: false,
      locale: languageOf(req),
      fallbackLocale: defaultLocale,
      overrideAccess: true,
      // The read must not turn the language of the write.
      req: isolateObjectProperty(req, ['locale', 'fallbackLocale']),
    });
  const { docs: stored } = await find(where, false);
  const changedOn = new Map(stored.map((document) => [document.id, timeOf(({ ...document } as Stored).updatedAt)]));
  const { docs: latest } = await find({ id: { in: [...changedOn.keys()] } }, true);
  const dropped = latest.filter((document) => {
    const { _status, updatedAt } = { ...document } as Stored;
    return _status === 'draft' && timeOf(updatedAt) !== changedOn.get(document.id);
  });
  if (!dropped.length) return;
  const titles = dropped.slice(0, mostNamed).map((each) => titleOf({ ...each }, collection, req));
  const quoted = titles.map((title) => (languageOf(req) === 'en' ? `“${title}”` : `„${title}“`));
  const told = [...quoted, ...(dropped.length > mostNamed ? ['…'] : [])].join(', ');
  throw new Refusal(explain('drafts-dropped', req).replace('{titles}', () => told));
}
