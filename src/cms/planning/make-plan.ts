import {
  type CollectionAfterDeleteHook,
  type CollectionSlug,
  isolateObjectProperty,
  type PayloadRequest,
  type Where,
} from 'payload';
import { readMoment } from '../../domain/moment.ts';
import { isTried, trialContext } from '../database/trial.ts';
import { explain, Refusal } from '../explain.ts';
import { isAmong, type Part } from '../publishing/parts.ts';
import { publishParts } from '../publishing/publish-parts.ts';
import { findVersion, readStates, type Subject, type Version } from '../publishing/subject.ts';
import { namesOf, type PlanInput } from './plan-input.ts';
import { plans, planTask } from './plans.ts';

/** What a person wishes to be done, and when, as it was typed. */
export type Wish = { day: string; time: string } & (
  | {
      kind: 'publish';
      parts: Part[];
      /** When the draft was saved that the person has seen. */
      basedOn: string;
    }
  | { kind: 'unpublish' }
);

/**
 * Plans that chosen parts of a draft go live, or that a document is taken off the site.
 * @returns when it is due (ISO 8601)
 * @throws Refusal where the moment is none to come, where nothing fits the plan, and whatever would be refused now
 */
export async function makePlan(req: PayloadRequest, subject: Subject, wish: Wish): Promise<string> {
  const read = readMoment(wish, new Date().toISOString());
  if ('reason' in read) throw new Refusal(explain(read.reason, req).replace('{typed}', () => wish.day));
  const { live, draft } = await readStates(req, subject);
  if ((live ?? draft)?.deletedAt) throw new Refusal(explain('plan-gone', req));
  if (wish.kind === 'unpublish' && 'global' in subject) throw new Refusal(explain('plan-stays', req));
  if (wish.kind === 'unpublish' && !live) throw new Refusal(explain('plan-not-live', req));
  const basis = live ? ((await findVersion(req, subject, 'published'))?.id ?? null) : null;
  const what =
    wish.kind === 'publish'
      ? { parts: wish.parts, version: (await seenVersion(req, subject, wish)).id, basis }
      : { parts: null, version: null, basis };
  const input: PlanInput = {
    type: wish.kind,
    ...namesOf(subject),
    user: req.user && { relationTo: 'users', value: req.user.id },
    by: req.user && (req.user.name || req.user.email || null),
    due: read.moment,
    ...what,
  };
  await req.payload.jobs.queue({ task: planTask, input: input as never, waitUntil: new Date(read.moment), req });
  return read.moment;
}

/** The draft that was seen, which could go live now: at least then the plan can be carried out. */
async function seenVersion(
  req: PayloadRequest,
  subject: Subject,
  { parts, basedOn }: Extract<Wish, { kind: 'publish' }>,
): Promise<Version> {
  const latest = await findVersion(req, subject, 'latest');
  if (latest?.state._status !== 'draft') throw new Refusal(explain('nothing-pending', req));
  if (Date.parse(basedOn) !== Date.parse(String(latest.state.updatedAt)))
    throw new Refusal(explain('plan-changed', req));
  if (!parts.length) throw new Refusal(explain('plan-nothing', req));
  const others = await plans(req.payload, subject);
  const taken = others.filter(({ kind, failure }) => kind === 'publish' && failure === null);
  if (taken.some((plan) => !plan.parts || plan.parts.some(isAmong(parts))))
    throw new Refusal(explain('plan-twice', req));
  await refuseUnpublishable(req, subject, parts, latest);
  return latest;
}

/** Publishes as if, up to where visitors would see it. */
async function refuseUnpublishable(
  req: PayloadRequest,
  subject: Subject,
  parts: Part[],
  { state }: Version,
): Promise<void> {
  const trial = isolateObjectProperty(req, ['context', 'transactionID']);
  trial.context = { ...req.context, ...trialContext };
  try {
    await publishParts(trial, subject, parts, { from: state, overrideLock: true });
  } catch (error) {
    if (!isTried(error)) throw error;
  }
}

/**
 * Takes a plan back, or a failed one out of sight.
 * @throws Refusal where there is none, or it is being carried out
 */
export async function deletePlan(req: PayloadRequest, subject: Subject, id: string): Promise<void> {
  const plan = (await plans(req.payload, subject)).find((one) => one.id === id);
  const { docs } = await req.payload.delete({
    collection: 'payload-jobs',
    where: { and: [{ id: { equals: plan?.id ?? '' } }, { processing: { not_equals: true } }] },
    depth: 0,
    overrideAccess: true,
    req,
  });
  if (!docs.length) throw new Refusal(explain('plan-done', req), 404);
}

/** With what is deleted for good go its plans. */
export const deletePlans: CollectionAfterDeleteHook = async ({ collection, id, req }) => {
  const found = await plans(req.payload, { collection: collection.slug as CollectionSlug, id: String(id) });
  const ids = found.map((plan) => plan.id);
  if (!ids.length) return;
  const where: Where = { id: { in: ids } };
  await req.payload.delete({ collection: 'payload-jobs', where, depth: 0, overrideAccess: true, req });
};
