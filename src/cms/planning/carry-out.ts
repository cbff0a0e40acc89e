import {
  APIError,
  commitTransaction,
  createLocalReq,
  type GlobalSlug,
  initTransaction,
  killTransaction,
  type Payload,
  type PayloadRequest,
  type TaskConfig,
  type TypedUser,
} from 'payload';
import { reportFailure } from '../../inside/failures.ts';
import { adminAddress } from '../admin-address.ts';
import { againOnConflict } from '../database/unsaved.ts';
import { explain, Refusal } from '../explain.ts';
import { sendMail } from '../mail/mail.ts';
import { failedPlanMail } from '../mail/mails.ts';
import { changes } from '../publishing/changes.ts';
import { publishParts } from '../publishing/publish-parts.ts';
import { fieldsOf, readStates, type States, type Subject } from '../publishing/subject.ts';
import { hindranceOf, readPlanned } from './hindrance.ts';
import { stillToCome, toPublish } from './overtaken.ts';
import { formOf, type PlanInput, planInputOf, subjectOf } from './plan-input.ts';
import { planTask } from './plans.ts';

/**
 * Carries out what editors planned, as whoever planned it: what that person may not do any more is not done. Payload's
 * queue keeps the plan and says when it is due.
 */
export const planTaskConfig: TaskConfig<{ input: object; output: object }> = {
  slug: planTask,
  handler: async ({ input, req }) => {
    try {
      await againOnConflict(() => carryOut(req.payload, planInputOf(input)));
    } catch (error) {
      const why = failureOf(error, req);
      // What cannot be told changes nothing about why.
      await tellOfFailure(req.payload, input, why).catch((fault: unknown) => reportFailure('mail', fault));
      throw new Refusal(why);
    }
    return { output: {} };
  },
};

/** Why a plan failed, for editors; what is our own fault is told to whoever runs the site. */
function failureOf(error: unknown, req: PayloadRequest): string {
  if (!(error instanceof APIError) || !error.isPublic) {
    reportFailure('carrying out a plan', error);
    return explain('plan-fault', req);
  }
  const { errors = [] } = (error.data ?? {}) as { errors?: { label?: string; path: string; message: string }[] };
  return errors.length
    ? errors.map(({ label, path, message }) => `${label ?? path}: ${message}`).join(' ')
    : error.message;
}

/** Whoever planned it is elsewhere by now, and the site does not say what it did not do. */
async function tellOfFailure(payload: Payload, input: unknown, why: string): Promise<void> {
  const plan = planInputOf(input);
  const subject = subjectOf(plan);
  const user = await plannerOf(payload, plan);
  if (!subject || !user) return;
  const form = adminAddress(payload, formOf(subject));
  await sendMail(payload, failedPlanMail(user.email, { due: plan.due ?? new Date().toISOString(), why, form }));
}

async function carryOut(payload: Payload, plan: PlanInput): Promise<void> {
  const user = await plannerOf(payload, plan);
  const req = await createLocalReq({ locale: 'de', user: user ?? undefined }, payload);
  if (plan.locale) throw new Refusal(explain('one-language', req));
  if (!user) throw new Refusal(explain('plan-nobody', req));
  const subject = subjectOf(plan);
  if (!subject) throw new Refusal(explain('plan-gone', req));
  const isOurs = await initTransaction(req);
  try {
    const states = await readStates(req, subject);
    const { live, draft } = states;
    if ((!live && !draft) || live?.deletedAt || draft?.deletedAt) throw new Refusal(explain('plan-gone', req));
    if (plan.type === 'publish') await publish(req, subject, plan, states);
    else if (live) await takeOff(req, subject);
    if (isOurs) await commitTransaction(req);
  } catch (error) {
    await killTransaction(req);
    throw error;
  }
}

async function plannerOf(payload: Payload, { user }: PlanInput): Promise<TypedUser | null> {
  if (!user) return null;
  const found = await payload.findByID({
    collection: 'users',
    id: user.value,
    depth: 0,
    overrideAccess: true,
    disableErrors: true,
  });
  return found && { ...found, collection: 'users' };
}

async function publish(req: PayloadRequest, subject: Subject, plan: PlanInput, states: States): Promise<void> {
  const { live, draft } = states;
  const fields = fieldsOf(req, subject);
  if (!plan.version) {
    // Payload's own window planned the whole draft, whatever it would be by then.
    const parts = draft ? changes(fields, live ?? {}, draft).map(({ part }) => part) : [];
    if (draft) await publishParts(req, subject, parts, { overrideLock: true });
    return;
  }
  const what = await readPlanned(req, subject, plan);
  const hindrance = await hindranceOf(req, subject, what, states);
  if (!what || hindrance) throw new Refusal(hindrance ?? explain('plan-lost', req));
  if (live && !stillToCome(fields, what, live).length) return;
  await publishParts(req, subject, what.parts, { from: toPublish(what, live), overrideLock: true });
}

/** Takes it off the site in both languages, as the button of the form does. */
async function takeOff(req: PayloadRequest, subject: Subject): Promise<void> {
  const options = {
    data: { _status: 'draft' },
    unpublishAllLocales: true,
    req,
    user: req.user,
    overrideAccess: false,
    overrideLock: true,
    depth: 0,
  } as const;
  if ('collection' in subject)
    await req.payload.update({ collection: subject.collection as 'actors', id: subject.id, ...options });
  else await req.payload.updateGlobal({ slug: subject.global as GlobalSlug & 'site', ...options });
}
