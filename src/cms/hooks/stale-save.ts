import {
  APIError,
  type CollectionBeforeOperationHook,
  type CollectionSlug,
  type GlobalBeforeOperationHook,
  type PayloadRequest,
} from 'payload';
import { defaultLocale } from '../../i18n/locales.ts';
import { isStaff, isTranslator } from '../access.ts';
import { explain } from '../explain.ts';
import { isEnglishName } from '../fields/english-name.ts';
import { latestOf, type Stored, type Subject, timeOf } from './latest-version.ts';
import { overwrites } from './overwritten.ts';

interface SentDocument {
  updatedAt: string;
}

interface Update {
  id?: number | string;
  data?: { updatedAt?: string | null };
}

/** Tells that somebody has saved since the text at hand was read (409). A name of its own: see `Refusal`. */
class Outdated extends APIError {
  override name = 'Outdated';

  constructor(message: string) {
    super(message, 409, null, true);
  }
}

/**
 * Refuses a save that would undo another's: the admin's form sends with every save when what it began from was last
 * saved, `updatedAt`. Where something was saved since, it must be nothing that this save would write over. Programs
 * that send the time are held to it, too; others are not.
 * @throws Outdated in the editor's language; the form keeps the text
 */
export const refuseStaleSave: CollectionBeforeOperationHook = async (hook) => {
  const { args, operation, collection, req, overrideAccess } = hook;
  const { id, data } = args as Update;
  const isAllowed = overrideAccess || isStaff(req);
  if (operation === 'update' && id && data?.updatedAt && isAllowed)
    await refuseIfStale({ collection, id }, { ...data, updatedAt: data.updatedAt }, req);
  return args;
};

/** The same for what there is only one of. */
export const refuseStaleSaveGlobal: GlobalBeforeOperationHook = async (hook) => {
  const { args, operation, global, req, overrideAccess } = hook;
  const { data } = args as Update;
  const isAllowed = overrideAccess || isStaff(req);
  if (operation === 'update' && data?.updatedAt && isAllowed)
    await refuseIfStale({ global }, { ...data, updatedAt: data.updatedAt }, req);
  return args;
};

/** The form holds both languages, of which translators write English. */
const formLocale = (req: PayloadRequest): string => (isTranslator(req) ? 'en' : 'all');

async function refuseIfStale(subject: Subject, data: SentDocument, req: PayloadRequest): Promise<void> {
  const begunFrom = data.updatedAt;
  const isForm = Object.keys(data).some(isEnglishName);
  const latest = await latestOf(subject, req);
  if (!latest?.updatedAt || timeOf(latest.updatedAt) === timeOf(begunFrom)) return;
  const base = await versionOf(subject, begunFrom, req);
  const { flattenedFields } = 'global' in subject ? subject.global : subject.collection;
  const saving = { locale: isForm ? formLocale(req) : (req.locale ?? defaultLocale), isTranslator: isTranslator(req) };
  if (base && !overwrites(flattenedFields, base, latest, saving)) return;
  const language = req.i18n.language === 'en' ? 'en-GB' : 'de-DE';
  const time = new Intl.DateTimeFormat(language, { dateStyle: 'long', timeStyle: 'short', timeZone: 'Europe/Berlin' });
  // The form takes what follows a colon for a list.
  const written = time.format(timeOf(latest.updatedAt)).replace(':', '.');
  throw new Outdated(explain('outdated', req).replace('{time}', written));
}

/** The version that a form began from, where the history still has it. */
async function versionOf(subject: Subject, time: string, req: PayloadRequest): Promise<Stored | undefined> {
  const { db } = req.payload;
  if (Number.isNaN(timeOf(time))) return;
  const isOfThatTime = { 'version.updatedAt': { equals: new Date(time).toISOString() } };
  const most = { limit: 1, pagination: false, req } as const;
  if ('global' in subject) {
    const { slug, versions } = subject.global;
    if (!versions) return;
    return (await db.findGlobalVersions({ global: slug as 'site', where: isOfThatTime, ...most })).docs[0]?.version;
  }
  const { collection, id } = subject;
  if (!collection.versions) return;
  const where = { and: [{ parent: { equals: id } }, isOfThatTime] };
  return (await db.findVersions({ collection: collection.slug as CollectionSlug, where, ...most })).docs[0]?.version;
}
