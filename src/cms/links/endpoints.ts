import { addDataAndFileToRequest, type Endpoint, Forbidden, NotFound, type PayloadRequest } from 'payload';
import { z } from 'zod';
import { isDead } from '../../domain/links/state.ts';
import { targetOf } from '../../domain/links/target.ts';
import { completedAddress, webAddressProblem } from '../../domain/web-address.ts';
import { isEditor } from '../access.ts';
import { explain, Refusal } from '../explain.ts';
import { type Link, linkWith } from './records.ts';
import { replaceTarget } from './replace.ts';
import { titlesOfUsers } from './told-uses.ts';

const wish = z.object({ address: z.string().max(4000) });

/** What a replacement did, as the form tells it. */
export interface Replaced {
  done: { title: string; places: number }[];
  refused: { title: string; form: string; why: string }[];
}

/** Where the form of a link replaces it everywhere: `/api/links/ID/replace`. */
export const linkEndpoints: Endpoint[] = [
  {
    path: '/:id/replace',
    method: 'post',
    handler: async (req) => {
      if (!isEditor(req)) throw new Forbidden(req.t);
      await addDataAndFileToRequest(req);
      const link = await linkWith(req.payload, 'id', String(req.routeParams?.id), req);
      if (!link) throw new NotFound(req.t);
      const { success, data } = wish.safeParse(req.data);
      if (!success) throw new Refusal(explain('address-form', req));
      const address = completedAddress(data.address.trim());
      await refuseUseless(req, link, address);
      const mended = await replaceTarget(req, link.target, address);
      const titles = await titlesOfUsers(
        req,
        mended.map(({ subject }) => subject),
      );
      const named = mended.map((one, at) => ({ ...one, title: titles[at] ?? '…' }));
      const told: Replaced = {
        done: named.flatMap(({ refusal, title, places }) => (refusal === null ? [{ title, places }] : [])),
        refused: named.flatMap(({ refusal, title, subject }) =>
          refusal === null ? [] : [{ title, form: `collections/${subject.collection}/${subject.id}`, why: refusal }],
        ),
      };
      return Response.json(told);
    },
  },
];

async function refuseUseless(req: PayloadRequest, link: Link, address: string): Promise<void> {
  const problem = webAddressProblem(address);
  if (problem) throw new Refusal(explain(problem, req));
  const target = targetOf(address);
  if (target === link.target) throw new Refusal(explain('link-same', req));
  const known = target && (await linkWith(req.payload, 'target', target, req));
  if (known && isDead(known.state)) throw new Refusal(explain('link-dead-too', req));
}
