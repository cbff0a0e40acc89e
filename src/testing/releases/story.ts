import type { CollectionSlug, Payload } from 'payload';
import sharp from 'sharp';
import type { Locale } from '../../i18n/locales.ts';

/** Of every account in a kept database; nobody else's. */
export const storyPassword = 'four unrelated words';

const actor = { bodyKind: 'organisation', lifecycle: 'active' } as const;

/**
 * What staff and visitors may have done to a database before the next release: a bit of everything that is kept, in
 * every state it can be in. Written with Payload's own calls alone, so that later releases can tell it too.
 */
export async function tellStory(payload: Payload): Promise<void> {
  const write = writerOf(payload);
  for (const role of ['admin', 'editor', 'translator'] as const) {
    const data = { email: `${role}@example.org`, password: storyPassword, role, name: `Konto ${role}` };
    const account = await payload.create({ collection: 'users', data, depth: 0 });
    const user = { ...account, collection: 'users' } as const;
    const preference = { key: 'actors-list', value: { limit: 20 } } as never;
    await payload.create({ collection: 'payload-preferences', data: preference, user, depth: 0 });
  }
  const image = await sharp({ create: { width: 4, height: 3, channels: 3, background: '#ffd11a' } })
    .png()
    .toBuffer();
  const picture = await payload.create({
    collection: 'media',
    data: { alt: { de: 'Ein gelbes Ortsschild', en: 'A yellow town sign' } },
    file: { data: image, name: 'ortsschild.png', mimetype: 'image/png', size: image.length },
    depth: 0,
  });

  const moved = await write.create('actors', { ...actor, name: 'Partnerschaftsbüro Ruhr', _status: 'published' });
  await write.update('actors', moved, 'en', { name: 'Ruhr Twinning Office', slug: 'ruhr-twinning-office' });
  await write.update('actors', moved, 'de', {
    slug: 'partnerschaftsbuero-an-der-ruhr',
    parent: await write.any('actors'),
  });
  await write.update('actors', moved, 'en', {
    slug: 'twinning-office-ruhr',
    categories: [await write.any('categories')],
  });

  const pending = await write.create('actors', {
    ...actor,
    name: 'Verein Nachbarn',
    seat: 'Köln',
    _status: 'published',
  });
  await write.update('actors', pending, 'en', { name: 'Neighbours Association', seat: 'Cologne' });
  await write.update('actors', pending, 'de', { name: 'Verein gute Nachbarn', _status: 'draft' });
  await write.update('actors', pending, 'en', { name: 'Good Neighbours Association', _status: 'draft' });

  const withdrawn = await write.create('actors', { ...actor, name: 'Zurückgezogen', _status: 'published' });
  await write.update('actors', withdrawn, 'de', { _status: 'draft' }, false);
  await write.create('actors', { ...actor, name: 'Nur ein Entwurf', _status: 'draft' });
  const trashed = await write.create('actors', { ...actor, name: 'Im Papierkorb', _status: 'published' });
  await write.update('actors', trashed, 'de', { deletedAt: new Date().toISOString() }, false);

  const planned = await write.create('actors', { ...actor, name: 'Geplant', _status: 'draft' });
  await payload.jobs.queue({
    task: 'schedulePublish',
    input: { type: 'publish', doc: { relationTo: 'actors', value: planned } } as never,
    waitUntil: new Date('2099-01-01T09:00:00.000Z'),
  });

  await write.create('actors', untidy());
  const page = await write.any('pages');
  await write.update('pages', page, 'de', { picture: picture.id }, false);
  await write.update('pages', page, 'de', { title: 'Neuer Titel', _status: 'draft' });
  await write.update('fun-facts', await write.any('fun-facts'), 'en', { title: 'A better title', _status: 'draft' });
  const contact = { ...(await payload.findGlobal({ slug: 'site', depth: 0 })).contact, telephone: '0231 / 838 00-46' };
  await payload.updateGlobal({ slug: 'site', locale: 'de', data: { contact, _status: 'published' }, depth: 0 });
  const data = { tagline: 'in Arbeit', _status: 'draft' } as const;
  await payload.updateGlobal({ slug: 'site', locale: 'de', draft: true, data, depth: 0 });

  for (const [at, state] of (['new', 'in-progress', 'declined', 'spam'] as const).entries()) {
    const about = at ? { actor: moved } : { subject: 'Ein neues Büro' };
    const kind = at ? 'mistake' : 'suggestion';
    const message = 'Die Adresse stimmt nicht.\nBitte prüfen.';
    const data = {
      reference: `WIW-TEST-${at}`,
      kind,
      message,
      language: 'de',
      state,
      note: 'Angerufen',
      ...about,
    } as const;
    await payload.create({ collection: 'reports', data, depth: 0 });
  }
}

/** Texts as people paste them, all of which the first release took as they were. */
function untidy(): Record<string, unknown> {
  return {
    ...actor,
    name: 'Bu\u0308ro fu\u0308r Zusammen\u00adarbeit',
    seat: '\ufeffMu\u0308nster\u00a0',
    plainWords: 'Hilft\u200b bei Anträgen.\u202e',
    links: [{ platform: 'website', url: 'https://www.büro-münster.example/über' }],
    resources: [{ title: ' Leitfaden\u00a0', kind: 'overview', url: 'https://büro.example', date: '2021-10' }],
    changes: [{ date: '2021', description: 'Umgezogen\u2060', sourceUrl: 'https://büro.example/a' }],
    _status: 'published',
  };
}

function writerOf(payload: Payload) {
  return {
    create: async (collection: CollectionSlug, data: Record<string, unknown>): Promise<string> => {
      const draft = data._status === 'draft';
      const made = await payload.create({ collection, locale: 'de', draft, data: data as never, depth: 0 });
      return String(made.id);
    },
    update: async (
      collection: CollectionSlug,
      id: string,
      locale: Locale,
      data: Record<string, unknown>,
      draft = data._status === 'draft',
    ): Promise<void> => {
      await payload.update({ collection, id, locale, draft, data: data as never, depth: 0 });
    },
    /** The id of a document that was there before. */
    any: async (collection: CollectionSlug): Promise<string> => {
      const { docs } = await payload.find({ collection, limit: 1, depth: 0, sort: 'createdAt' });
      return String(docs[0]?.id);
    },
  };
}
