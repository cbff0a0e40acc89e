import { type CollectionSlug, type Endpoint, Forbidden, type GlobalSlug, type PayloadRequest } from 'payload';
import { z } from 'zod';
import { isEditor, isStaff } from '../access.ts';
import { explain } from '../explain.ts';
import { mendEndpoint } from '../findings/mend.ts';
import { planningEndpoints } from '../planning/endpoints.ts';
import { sentBody } from '../sent-body.ts';
import { changes } from './changes.ts';
import { draftsOf } from './drafts.ts';
import { discardDraft, publishParts } from './publish-parts.ts';
import { restoreAsDraft } from './restore-version.ts';
import { fieldsOf, readStates, type Subject } from './subject.ts';
import { tell } from './told-change.ts';

/** When the draft was saved that the person has seen (ISO 8601). */
const basedOn = z.string().max(40);
const seen = z.object({ basedOn });
const wish = z.object({
  basedOn,
  parts: z.array(z.object({ path: z.string().max(200), locale: z.enum(['de', 'en']).nullable() })).max(2000),
});

type Kind = { collection: CollectionSlug } | { global: GlobalSlug };
type SubjectOf = (req: PayloadRequest) => Subject;

/**
 * Where the form asks what would go live, whose drafts are open, publishes what was ticked or gives the draft up:
 * `/api/actors/ID/pending`, `…/drafts`, `…/publish`, `…/discard`; and where an old version comes back:
 * `/api/actors/versions/ID`.
 */
export const publishingEndpoints = (collection: CollectionSlug): Endpoint[] =>
  endpoints('/:id', { collection }, ({ routeParams }) => ({ collection, id: String(routeParams?.id) }));

/** The same for what there is only one of: `/api/globals/site/pending`, `…/publish`. */
export const publishingEndpointsGlobal = (global: GlobalSlug): Endpoint[] =>
  endpoints('', { global }, () => ({ global }));

function endpoints(path: string, kind: Kind, subjectOf: SubjectOf): Endpoint[] {
  return [
    ...planningEndpoints(path, subjectOf),
    mendEndpoint(path, subjectOf),
    {
      // In the place of Payload's own, which its page of a version calls.
      path: '/versions/:id',
      method: 'post',
      handler: async (req) => {
        refuseAllButEditors(req);
        await restoreAsDraft(req, kind, String(req.routeParams?.id));
        return Response.json({ message: explain('restored-as-draft', req) });
      },
    },
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
        const { parts, basedOn: seenOn } = await sentBody(req, wish, 'parts');
        const left = await publishParts(req, subjectOf(req), parts, { basedOn: seenOn });
        return Response.json({ message: explain('published', req), left: left.length });
      },
    },
    {
      path: `${path}/discard`,
      method: 'post',
      handler: async (req) => {
        refuseAllButEditors(req);
        const { basedOn: seenOn } = await sentBody(req, seen, 'basedOn');
        await discardDraft(req, subjectOf(req), seenOn);
        return Response.json({ message: explain('discarded', req) });
      },
    },
  ];
}

function refuseAllButEditors(req: PayloadRequest): void {
  if (!isEditor(req)) throw new Forbidden(req.t);
}
