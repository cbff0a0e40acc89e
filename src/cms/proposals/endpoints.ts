import type { Endpoint } from 'payload';
import { z } from 'zod';
import { explain } from '../explain.ts';
import { sentBody } from '../sent-body.ts';
import { decline } from './decline.ts';
import { takeOver } from './take-over.ts';

const places = z.object({ places: z.array(z.number().int().min(0).max(99)).min(1).max(100) });
const reason = z.object({ reason: z.string().max(10_000) });

/** Where the page of a report sends what is done about it: `/api/reports/ID/take-over`, `…/decline`. */
export const proposalEndpoints: Endpoint[] = [
  {
    path: '/:id/take-over',
    method: 'post',
    handler: async (req) => {
      const sent = await sentBody(req, places, 'places');
      await takeOver(req, String(req.routeParams?.id), sent.places);
      return Response.json({ message: explain('taken-over', req) });
    },
  },
  {
    path: '/:id/decline',
    method: 'post',
    handler: async (req) => {
      const sent = await sentBody(req, reason, 'reason');
      await decline(req, String(req.routeParams?.id), sent.reason);
      return Response.json({ message: explain('declined', req) });
    },
  },
];
