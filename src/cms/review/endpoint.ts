import { type Endpoint, Forbidden } from 'payload';
import { z } from 'zod';
import { isEditor } from '../access.ts';
import { explain } from '../explain.ts';
import { sentBody } from '../sent-body.ts';
import { noteReview } from './reviewed.ts';

const seen = z.object({ basedOn: z.string().max(40) });

/** Where the page of a review says that all is right: `/api/actors/ID/reviewed`. */
export const reviewEndpoint: Endpoint = {
  path: '/:id/reviewed',
  method: 'post',
  handler: async (req) => {
    if (!isEditor(req)) throw new Forbidden(req.t);
    const { basedOn } = await sentBody(req, seen, 'basedOn');
    await noteReview(req, String(req.routeParams?.id), basedOn);
    return Response.json({ message: explain('reviewed', req) });
  },
};
