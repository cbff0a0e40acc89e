import { createLocalReq, type Payload } from 'payload';
import { makePlan } from '../cms/planning/make-plan.ts';
import { type Plan, plans } from '../cms/planning/plans.ts';
import type { Part } from '../cms/publishing/parts.ts';
import type { User } from '../payload-types.ts';

/** Nine o'clock on a day that is far off. */
export const later = { day: '30.11.2099', time: '9:00' };

/** What staff plan for an entry, and what its queue does when the time has come. */
export function planningDesk(payload: Payload, editor: User & { collection: 'users' }) {
  const subject = (id: string) => ({ collection: 'actors', id }) as const;
  const requestOf = () => createLocalReq({ user: editor, locale: 'de' }, payload);
  const form = (id: string) => payload.findByID({ collection: 'actors', id, draft: true, depth: 0 });

  async function plan(id: string, parts: Part[], moment = later): Promise<string> {
    const basedOn = String((await form(id)).updatedAt);
    return makePlan(await requestOf(), subject(id), { kind: 'publish', ...moment, parts, basedOn });
  }
  const planOff = async (id: string) => makePlan(await requestOf(), subject(id), { kind: 'unpublish', ...later });

  const planned = (id: string): Promise<Plan[]> => plans(payload, subject(id));
  /** @returns what could not be carried out */
  async function carryOut(id: string): Promise<Plan[]> {
    for (const job of await planned(id)) await payload.jobs.runByID({ id: job.id });
    return planned(id);
  }

  /** Takes it off the site at once. */
  async function takeOff(id: string): Promise<void> {
    const data = { _status: 'draft' } as const;
    await payload.update({ collection: 'actors', id, locale: 'de', data, unpublishAllLocales: true });
  }

  return { carryOut, plan, planOff, planned, requestOf, subject, takeOff };
}
