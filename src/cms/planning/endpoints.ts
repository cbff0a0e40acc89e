import { type Endpoint, Forbidden, type PayloadRequest } from 'payload';
import { z } from 'zod';
import { isEditor, isStaff } from '../access.ts';
import { explain } from '../explain.ts';
import type { Subject } from '../publishing/subject.ts';
import { sentBody } from '../sent-body.ts';
import { deletePlan, makePlan } from './make-plan.ts';
import { plans } from './plans.ts';
import { tellPlan } from './told-plan.ts';

const moment = { day: z.string().max(40), time: z.string().max(20) };
const wish = z.discriminatedUnion('kind', [
  z.object({
    ...moment,
    kind: z.literal('publish'),
    basedOn: z.string().max(40),
    parts: z.array(z.object({ path: z.string().max(200), locale: z.enum(['de', 'en']).nullable() })).max(2000),
  }),
  z.object({ ...moment, kind: z.literal('unpublish') }),
]);

/**
 * Where the form asks what is planned for a document, plans and takes a plan back: `/api/actors/ID/plans`,
 * `…/plans/PLAN`, or `/api/globals/site/plans`.
 * @param path what comes before, `/:id` or nothing
 */
export function planningEndpoints(path: string, subjectOf: (req: PayloadRequest) => Subject): Endpoint[] {
  return [
    {
      path: `${path}/plans`,
      method: 'get',
      handler: async (req) => {
        if (!isStaff(req)) throw new Forbidden(req.t);
        const found = await plans(req.payload, subjectOf(req));
        const told = [];
        for (const plan of found) told.push(await tellPlan(req, plan));
        return Response.json({ plans: told });
      },
    },
    {
      path: `${path}/plans`,
      method: 'post',
      handler: async (req) => {
        refuseAllButEditors(req);
        const due = await makePlan(req, subjectOf(req), await sentBody(req, wish, 'plan'));
        return Response.json({ message: explain('planned', req), due });
      },
    },
    {
      path: `${path}/plans/:plan`,
      method: 'delete',
      handler: async (req) => {
        refuseAllButEditors(req);
        await deletePlan(req, subjectOf(req), String(req.routeParams?.plan));
        return Response.json({ message: explain('plan-deleted', req) });
      },
    },
  ];
}

function refuseAllButEditors(req: PayloadRequest): void {
  if (!isEditor(req)) throw new Forbidden(req.t);
}
