import type { Payload } from 'payload';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { describeOnEachDatabase } from '../../testing/databases.ts';
import { openPayload } from '../../testing/payload.ts';
import { refusalOf } from '../../testing/refusal.ts';
import { sampleOf } from '../../testing/samples.ts';

const text = (words: string) => ({
  type: 'text',
  version: 1,
  text: words,
  format: 0,
  style: '',
  mode: 'normal',
  detail: 0,
});
const node = (type: string, children: unknown, more: object = {}) => ({
  type,
  version: 1,
  format: '',
  indent: 0,
  direction: 'ltr',
  children,
  ...more,
});
const body = (...children: unknown[]) => ({ root: node('root', [node('paragraph', children)]) });
const linkTo = (url: unknown) => node('link', [text('Facts')], { fields: { url, linkType: 'custom', newTab: false } });
const nested = (depth: number): unknown => (depth ? node('list', [nested(depth - 1)]) : text('deep'));

const damaged = { de: 'beschädigt', en: 'damaged' };
const scheme = { de: 'Nur Adressen mit https://', en: 'Only addresses with https://' };
const form = { de: 'keine vollständige Internet-Adresse', en: 'not a complete web address' };

describeOnEachDatabase('A rich text', (database) => {
  let payload: Payload;
  const ids = { actors: '', pages: '' };
  const whole = body(text('See '), linkTo('/de/fakten'), linkTo('mailto:info@example.org'));

  beforeAll(async () => {
    payload = await openPayload(database.url());
    for (const [collection, field] of [
      ['actors', 'summary'],
      ['pages', 'body'],
    ] as const) {
      const data = { ...(sampleOf(collection, 'published', '') as object), [field]: whole } as never;
      ids[collection] = (await payload.create({ collection, locale: 'de', data })).id;
    }
  });
  afterAll(() => payload?.destroy());

  const stored = async (collection: 'actors' | 'pages') => ({
    live: await payload.findByID({ collection, id: ids[collection], locale: 'all' }),
    draft: await payload.findByID({ collection, id: ids[collection], locale: 'all', draft: true }),
  });

  it.each([
    ['a string', 'words', damaged],
    ['a tree without a root', { children: [] }, damaged],
    ['a root whose parts are no list', { root: node('root', 'words') }, damaged],
    ['a part without a kind', { root: node('root', [{ text: 'words' }]) }, damaged],
    ['a tree 50 deep', body(nested(50)), damaged],
    ['200 KB', body(text('a'.repeat(200_000))), damaged],
    ['a script for a link', body(linkTo('javascript:alert(1)')), scheme],
    ['a script deep in a list', body(node('list', [node('listitem', [linkTo('data:text/html,x')])])), scheme],
    ['a link to another server in disguise', body(linkTo('//example.org')), form],
    ['a link to nowhere', body(linkTo(undefined)), form],
  ])('is refused, live and as a draft, where it is %s', async (_, bad, expected) => {
    for (const [collection, field] of [
      ['actors', 'summary'],
      ['pages', 'body'],
    ] as const) {
      const before = await stored(collection);
      for (const draft of [false, true]) {
        const status = draft ? 'draft' : 'published';
        const told = await refusalOf(payload, (req) =>
          payload.update({
            collection,
            id: ids[collection],
            locale: 'de',
            draft,
            data: { [field]: bad, _status: status },
            req,
          }),
        );
        expect(told.de).toMatchObject([{ path: field, message: expect.stringContaining(expected.de) }]);
        expect(told.en).toMatchObject([{ path: field, message: expect.stringContaining(expected.en) }]);
      }
      expect(await stored(collection)).toEqual(before);
    }
  });

  it('is kept word for word where it is whole', async () => {
    const { live } = await stored('actors');
    expect((live as { summary?: unknown }).summary).toMatchObject({ de: whole });
  });
});
