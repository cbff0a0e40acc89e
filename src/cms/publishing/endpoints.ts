import {
  addDataAndFileToRequest,
  type CollectionSlug,
  type Endpoint,
  Forbidden,
  type GlobalSlug,
  type PayloadRequest,
} from 'payload';
import { z } from 'zod';
import { isEditor, isStaff } from '../access.ts';
import { explain, Refusal } from '../explain.ts';
import { planningEndpoints } from '../planning/endpoints.ts';
import { changes } from './changes.ts';
import { draftsOf } from './drafts.ts';
import { publishParts } from './publish-parts.ts';
import { fieldsOf, readStates, type Subject } from './subject.ts';
import { tell } from './told-change.ts';

const wish = z.object({
  /** When the draft was saved that the person has seen (ISO 8601). */
  basedOn: z.string().max(40),
  parts: z.array(z.object({ path: z.string().max(200), locale: z.enum(['de', 'en']).nullable() })).max(2000),
});

type SubjectOf = (req: PayloadRequest) => Subject;

/**
 * Where the form asks what would go live, whose drafts are open, and publishes what was ticked:
 * `/api/actors/ID/pending`, `…/drafts`, `…/publish`.
 */
export const publishingEndpoints = (collection: CollectionSlug): Endpoint[] =>
  endpoints('/:id', ({ routeParams }) => ({ collection, id: String(routeParams?.id) }));

/** The same for what there is only one of: `/api/globals/site/pending`, `…/publish`. */
export const publishingEndpointsGlobal = (global: GlobalSlug): Endpoint[] => endpoints('', () => ({ global }));

function endpoints(path: string, subjectOf: SubjectOf): Endpoint[] {
  return [
    ...planningEndpoints(path, subjectOf),
    {
      path: `${path}/pending`,
      method: 'get',
      handler: async (req) => {
        refuseAllButEditors(req);
        const subject = subjectOf(req);
        const { live, draft } = await readStates(req, subject);
        const found = draft ? changes(fieldsOf(req, subject), live ?? {}, draft) : [];
        return Response.json({
          basedOn: draft?.updatedAt ?? null,
          isLive: live !== null,
          changes: await tell(req, subject, found),
        });
      },
    },
    {
      path: `${path}/drafts`,
      method: 'get',
      handler: async (req) => {
        if (!isStaff(req)) throw new Forbidden(req.t);
        return Response.json(await draftsOf(req, subjectOf(req)));
      },
    },
    {
      path: `${path}/publish`,
      method: 'post',
      handler: async (req) => {
        refuseAllButEditors(req);
        await addDataAndFileToRequest(req);
        const { success, data } = wish.safeParse(req.data);
        if (!success) throw new Refusal(req.t('error:invalidRequestArgs', { args: 'parts' }));
        const left = await publishParts(req, subjectOf(req), data.parts, { basedOn: data.basedOn });
        return Response.json({ message: explain('published', req), left: left.length });
      },
    },
  ];
}

function refuseAllButEditors(req: PayloadRequest): void {
  if (!isEditor(req)) throw new Forbidden(req.t);
}
