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
const node = (type: string, children: unknown[], more: object = {}) => ({
  type,
  version: 1,
  format: '',
  indent: 0,
  direction: 'ltr',
  children,
  ...more,
});
const linked = (...words: string[]) => {
  const fields = { url: '/de/fakten', linkType: 'custom', newTab: false };
  return { root: node('root', [node('paragraph', [text('Mehr steht '), node('link', words.map(text), { fields })])]) };
};

describeOnEachDatabase('A link in a text', (database) => {
  let payload: Payload;
  let id = '';
  beforeAll(async () => {
    payload = await openPayload(database.url());
    const data = { ...(sampleOf('pages', 'published', '') as object), body: linked('in den Fakten') } as never;
    id = (await payload.create({ collection: 'pages', locale: 'de', data })).id;
  });
  afterAll(() => payload?.destroy());

  const save = (data: object, status: 'draft' | 'published', locale: 'de' | 'en' = 'de', req = {}) => {
    const whole = { ...data, _status: status } as never;
    return payload.update({ collection: 'pages', id, locale, draft: status === 'draft', data: whole, req });
  };

  it('that says nothing stays a draft', async () => {
    const told = await refusalOf(payload, (req) => save({ body: linked('hi', 'er') }, 'published', 'de', req));
    expect(told.de).toMatchObject([{ path: 'body', message: expect.stringContaining('Der Link „hier“ sagt nicht') }]);
    expect(told.en).toMatchObject([{ path: 'body', message: expect.stringContaining('The link “hier” does not say') }]);
    expect(await save({ body: linked('hier') }, 'draft')).toMatchObject({ body: linked('hier') });
    expect(await save({ body: linked('in den Fakten') }, 'published')).toMatchObject({ _status: 'published' });
  });

  it('is looked at in both languages before they go live', async () => {
    await save({ body: linked('read more') }, 'draft', 'en');
    const told = await refusalOf(payload, (req) => save({ title: 'Neu' }, 'published', 'de', req));
    expect(told.de).toMatchObject([{ path: 'body', message: expect.stringContaining('Im englischen Text: Der Link') }]);
    const asForm = await refusalOf(payload, (req) => save({ bodyEn: linked('here') }, 'published', 'de', req));
    expect(asForm.de).toMatchObject([{ path: 'bodyEn', message: expect.stringContaining('Der Link „here“') }]);
    expect(await save({ bodyEn: linked('In the facts') }, 'published')).toMatchObject({ _status: 'published' });
  });
});
