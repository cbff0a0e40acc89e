import { createLocalReq, getPayload } from 'payload';
import config from '../../payload.config.ts';
import { makePlan } from '../cms/planning/make-plan.ts';
import { plans } from '../cms/planning/plans.ts';

// What the admin does when an editor plans a publication: a draft, and a plan for it; then its time is made to come.
const [slug = '', seat = ''] = process.argv.slice(2);
const payload = await getPayload({ config });
const actor = { collection: 'actors', locale: 'de', depth: 0 } as const;
const { docs } = await payload.find({ ...actor, where: { slug: { equals: slug } }, limit: 1 });
const id = docs[0]?.id ?? '';
const { updatedAt } = await payload.update({ ...actor, id, draft: true, data: { seat, _status: 'draft' } });
const editors = await payload.find({ collection: 'users', where: { role: { equals: 'admin' } }, limit: 1 });
const [editor] = editors.docs;
const req = await createLocalReq({ user: editor && { ...editor, collection: 'users' }, locale: 'de' }, payload);
const subject = { collection: 'actors', id } as const;
const parts = [{ path: 'seat', locale: 'de' as const }];
await makePlan(req, subject, { kind: 'publish', day: '30.11.2099', time: '9:00', parts, basedOn: updatedAt });
const [plan] = await plans(payload, subject);
const data = { waitUntil: new Date(Date.now() + 1000).toISOString() };
await payload.update({ collection: 'payload-jobs', id: plan?.id ?? '', data });
process.exit(0);
