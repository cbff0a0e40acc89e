import { getPayload } from 'payload';
import config from '../../payload.config.ts';

// What the admin does when an editor plans a publication: a draft, and a job that publishes it in a second.
const [slug = '', seat = ''] = process.argv.slice(2);
const payload = await getPayload({ config });
const { docs } = await payload.find({
  collection: 'actors',
  where: { slug: { equals: slug } },
  locale: 'de',
  limit: 1,
});
const id = docs[0]?.id ?? '';
await payload.update({ collection: 'actors', id, locale: 'de', draft: true, data: { seat, _status: 'draft' } });
const input = { type: 'publish', doc: { relationTo: 'actors', value: id } };
await payload.jobs.queue({ task: 'schedulePublish', input: input as never, waitUntil: new Date(Date.now() + 1000) });
process.exit(0);
