import type { Payload } from 'payload';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { User } from '../payload-types.ts';
import { describeOnEachDatabase } from '../testing/databases.ts';
import { makeUser, openPayload } from '../testing/payload.ts';
import { openRest, type Rest, writerOf } from '../testing/rest.ts';
import { makeSample } from '../testing/samples.ts';

const collection = 'payload-locked-documents';

describeOnEachDatabase('A form that is open', (database) => {
  let payload: Payload;
  let rest: Rest;
  let editor: User;
  let translator: User;
  beforeAll(async () => {
    payload = await openPayload(database.url());
    rest = await openRest();
    editor = await makeUser(payload, 'editor');
    translator = await makeUser(payload, 'translator');
  });
  afterAll(async () => {
    await rest?.close();
    await payload?.destroy();
  });

  const by = (user: User) => ({ relationTo: 'users' as const, value: user.id });

  it('is noted by the server alone, and by nobody in the name of another', async () => {
    const write = await writerOf(rest, translator);
    const document = { relationTo: 'actors', value: await makeSample(payload, 'actors', 'draft') };
    for (const user of [editor, translator])
      expect((await write('POST', collection, { document, user: by(user) })).status).toBe(403);
    expect((await payload.count({ collection })).totalDocs).toBe(0);
  });

  it('is taken over for oneself', async () => {
    const value = await makeSample(payload, 'actors', 'draft');
    const document = { relationTo: 'actors' as const, value };
    const { id } = await payload.create({ collection, data: { document, user: by(editor) } });
    const holder = async () => (await payload.findByID({ collection, id, depth: 0 })).user;
    const [asTranslator, asEditor] = [await writerOf(rest, translator), await writerOf(rest, editor)];
    await asTranslator('PATCH', `${collection}/${id}`, { user: by(translator) });
    expect(await holder()).toEqual(by(translator));
    await asEditor('PATCH', `${collection}/${id}`, { user: by(translator) });
    expect(await holder()).toEqual(by(editor));
    await asTranslator('PATCH', `${collection}?where[id][equals]=${id}`, { user: by(editor) });
    expect(await holder()).toEqual(by(translator));
  });
});
