import { convertMarkdownToLexical, editorConfigFactory } from '@payloadcms/richtext-lexical';
import { commitTransaction, createLocalReq, getPayload, initTransaction, type PayloadRequest } from 'payload';
import config from '../../payload.config.ts';
import { summaryEditor } from '../cms/editor.ts';
import type { Locale } from '../i18n/locales.ts';
import { seed } from '../seed/seed.ts';
import { madeUpActor } from './made-up-actors.ts';

/**
 * Gives the database of `DATABASE_URL` the real content and as many made-up entries as the first argument says, through
 * Payload like everything staff write; the second argument says how many of them are there already. A process of its
 * own, as the seed is.
 */

const wanted = Number(process.argv[2] ?? 0);
const present = Number(process.argv[3] ?? 0);
const entriesAtOnce = 10;

const payload = await getPayload({ config });
await seed(payload);
const editorConfig = await editorConfigFactory.fromEditor({ config: await config, editor: summaryEditor });
const { docs } = await payload.find({ collection: 'categories', overrideAccess: true, depth: 0, pagination: false });
const ids = new Map(docs.map(({ slug, id }) => [slug, id]));

async function publish(at: number, req: PayloadRequest): Promise<void> {
  const { summary, categories, ...actor } = madeUpActor(at);
  const fieldsIn = (locale: Locale) => ({
    ...actor,
    name: actor.name[locale],
    slug: actor.slug[locale],
    seat: actor.seat[locale],
    summary: convertMarkdownToLexical({ editorConfig, markdown: summary[locale] }),
    resources: actor.resources.map((resource) => ({ ...resource, title: resource.title[locale] })),
    categories: categories.flatMap((slug) => ids.get(slug) ?? []),
    _status: 'published' as const,
  });
  const options = { collection: 'actors', req, depth: 0, overrideAccess: true } as const;
  const german = await payload.create({ ...options, locale: 'de', data: fieldsIn('de') });
  const english = fieldsIn('en');
  // Rows keep their identity by their ids; without them the second language would replace the first.
  const resources = english.resources.map((resource, row) => ({ ...resource, id: german.resources?.[row]?.id }));
  const { name, slug, seat, summary: text } = english;
  const data = { name, slug, seat, summary: text, resources, _status: 'published' as const };
  await payload.update({ ...options, locale: 'en', id: german.id, data });
}

for (let first = present; first < wanted; first += entriesAtOnce) {
  const req = await createLocalReq({}, payload);
  await initTransaction(req);
  for (let at = first; at < Math.min(first + entriesAtOnce, wanted); at += 1) await publish(at, req);
  await commitTransaction(req);
}
await payload.destroy();
process.exit(0);
