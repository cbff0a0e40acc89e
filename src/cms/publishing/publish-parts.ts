import {
  commitTransaction,
  type GlobalSlug,
  initTransaction,
  isolateObjectProperty,
  killTransaction,
  type PayloadRequest,
} from 'payload';
import { explain, Refusal } from '../explain.ts';
import { type Change, changes } from './changes.ts';
import { isAmong, type Part, type Stored, withParts } from './parts.ts';
import { addDraft, addVersion, dropVersion, fieldsOf, findVersion, readStates, type Subject } from './subject.ts';

export interface PublishOptions {
  /** When the draft was saved that the person has seen; a newer one is refused. */
  basedOn?: string;
  /** The state that has the parts; the pending draft where none is given. */
  from?: Stored;
  /** Whether it is published while somebody has the document open, too. */
  overrideLock?: boolean;
  /** Whether what is left over is given up; it stays in the history. */
  discardsRest?: boolean;
}

/**
 * Publishes chosen parts of a pending draft and leaves the rest pending. Payload publishes what the latest version
 * says, so that is made first of what is live and the chosen parts; then Payload publishes it, with all checks, hooks
 * and access rules; last the rest is stored as the draft again. Wholly or not at all: where the database knows no
 * transactions, a refusal puts the draft back.
 *
 * Payload's own "publish in one language" cannot do it: it takes shared values along and mixes the languages of rows.
 * @returns what is still pending
 * @throws Refusal where nothing is pending, and whatever Payload refuses
 */
export async function publishParts(
  req: PayloadRequest,
  subject: Subject,
  parts: Part[],
  { basedOn, from, overrideLock = false, discardsRest = false }: PublishOptions = {},
): Promise<Change[]> {
  const isOurs = await initTransaction(req);
  let undo: (() => Promise<void>) | undefined;
  try {
    const fields = fieldsOf(req, subject);
    const { live, draft } = await readStates(req, subject);
    const source = from ?? draft;
    if (!source) throw new Refusal(explain('nothing-pending', req));
    if (basedOn && Date.parse(basedOn) !== Date.parse(String(source.updatedAt)))
      throw new Refusal(explain('changed-meanwhile', req));
    const whole = discardsRest && live ? live : withParts(fields, live ?? {}, source, isAmong(parts));
    const staged = await addDraft(req, subject, { ...whole, createdAt: source.createdAt });
    undo = async () => {
      // A rolled back transaction has taken it out already.
      if (!(await findVersion(req, subject, { id: staged }))) return;
      const latest = draft ?? live;
      // With its own time: an open form asks by it whether somebody else has saved meanwhile.
      if (latest) await addVersion(req, subject, latest, new Date(latest.updatedAt as string).toISOString());
      await dropVersion(req, subject, staged);
    };
    await publish(req, subject, overrideLock);
    await dropVersion(req, subject, staged);
    const { live: now } = draft ? await readStates(req, subject) : { live: null };
    const left = draft ? changes(fields, now ?? {}, draft) : [];
    if (draft && left.length && !discardsRest) await addDraft(req, subject, { ...draft, ...bookkeepingOf(now) });
    if (isOurs) await commitTransaction(req);
    return left;
  } catch (error) {
    await killTransaction(req);
    await undo?.();
    throw error;
  }
}

/**
 * Gives a pending draft up: what is live is what the form begins from again. The draft stays in the history.
 * @throws Refusal where nothing is live or nothing pending, or the draft is a newer one than the person has seen
 */
export async function discardDraft(req: PayloadRequest, subject: Subject, basedOn: string): Promise<void> {
  const { live } = await readStates(req, subject);
  if (!live) throw new Refusal(explain('nothing-live', req));
  await publishParts(req, subject, [], { basedOn, discardsRest: true });
}

/** What the publication has just written beside the parts and a draft that is left over must not lose. */
const bookkeepingOf = (live: Stored | null): Stored =>
  live && 'formerSlugs' in live ? { formerSlugs: live.formerSlugs } : {};

async function publish(req: PayloadRequest, subject: Subject, overrideLock: boolean): Promise<void> {
  const german = isolateObjectProperty(req, ['locale', 'fallbackLocale']);
  german.locale = 'de';
  const options = {
    locale: 'de',
    data: { _status: 'published' },
    req: german,
    user: req.user,
    overrideAccess: false,
    overrideLock,
    depth: 0,
  } as const;
  if ('collection' in subject) {
    await req.payload.update({ collection: subject.collection as 'actors', id: subject.id, ...options });
  } else await req.payload.updateGlobal({ slug: subject.global as GlobalSlug & 'site', ...options });
}
