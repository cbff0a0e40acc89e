import { type Endpoint, Forbidden, isolateObjectProperty, type PayloadRequest } from 'payload';
import { z } from 'zod';
import type { Values } from '../../domain/findings/finding.ts';
import { isEditor } from '../access.ts';
import { inTransaction } from '../database/in-transaction.ts';
import { explain, Refusal } from '../explain.ts';
import { readStates, type Subject } from '../publishing/subject.ts';
import { sentBody } from '../sent-body.ts';

const value = z.union([z.string().max(2000), z.number(), z.boolean(), z.null()]);
const name = z.string().regex(/^[A-Za-z]{1,60}$/);
const group = z.record(name, value);
const wish = z.object({
  basedOn: z.string().max(40),
  values: z.record(name, z.union([value, group, z.array(group).max(100)])),
});

/**
 * Publishes a few values of what visitors see, with all checks and rules. Where a draft is pending it would go live
 * with them: that is refused, and so is a document that somebody has saved since.
 * @param basedOn when the document was saved that the person has seen
 * @returns when it was saved now (ISO 8601)
 */
export async function mendInPlace(
  req: PayloadRequest,
  subject: Subject,
  values: Values,
  basedOn: string,
): Promise<string> {
  return inTransaction(req, async () => {
    const { live, draft } = await readStates(req, subject);
    const isSame = live && Date.parse(new Date(live.updatedAt as string).toISOString()) === Date.parse(basedOn);
    if (draft || !isSame) throw new Refusal(explain('mended-meanwhile', req), 409);
    const german = isolateObjectProperty(req, ['locale', 'fallbackLocale']);
    german.locale = 'de';
    const options = {
      locale: 'de',
      data: { ...values, _status: 'published' },
      depth: 0,
      overrideAccess: false,
      overrideLock: false,
      req: german,
    } as const;
    const saved: { updatedAt?: string | null } =
      'global' in subject
        ? await req.payload.updateGlobal({ ...options, slug: subject.global as 'site' })
        : await req.payload.update({ ...options, collection: subject.collection as 'actors', id: subject.id });
    return String(saved.updatedAt);
  });
}

/** Where the start page mends something without its form: `/api/actors/ID/mend`, `/api/globals/site/mend`. */
export const mendEndpoint = (path: string, subjectOf: (req: PayloadRequest) => Subject): Endpoint => ({
  path: `${path}/mend`,
  method: 'post',
  handler: async (req) => {
    if (!isEditor(req)) throw new Forbidden(req.t);
    const { values, basedOn } = await sentBody(req, wish, 'values');
    return Response.json({ basedOn: await mendInPlace(req, subjectOf(req), values, basedOn) });
  },
});
