import type { Field, Payload } from 'payload';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { describeOnEachDatabase } from '../../testing/databases.ts';
import { makeUser, openPayload } from '../../testing/payload.ts';
import { refusalOf } from '../../testing/refusal.ts';
import { sampleOf } from '../../testing/samples.ts';
import { cleanText, cleanValue } from './clean-text.ts';

const text = (words: string) => ({ type: 'text', version: 1, text: words, format: 0 });
const node = (type: string, children: unknown[], more: object = {}) => ({ type, version: 1, children, ...more });
const tree = (...children: unknown[]) => ({ root: node('root', [node('paragraph', children)]) }) as never;
const linkTo = (url: string) =>
  node('link', [text('The institute')], { fields: { url, linkType: 'custom', newTab: false } });

const typed = '\u00a0Mu\u0308ll\u00adheim\u200b \u202eRat\ufeff';
const clean = 'Müllheim Rat';

/** The paths of all fields that take words, and whether each is cleaned. */
function textFields(fields: Field[], above = ''): [path: string, isCleaned: boolean][] {
  return fields.flatMap((field): [string, boolean][] => {
    const path = 'name' in field && field.name ? `${above}.${field.name}` : above;
    if (field.type === 'tabs') return field.tabs.flatMap((tab) => textFields(tab.fields, path));
    if (field.type === 'blocks') return field.blocks.flatMap((block) => textFields(block.fields, path));
    if ('fields' in field) return textFields(field.fields, path);
    const isText = ['text', 'textarea', 'email', 'richText', 'json', 'code'].includes(field.type);
    const hooks = 'hooks' in field ? (field.hooks?.beforeValidate ?? []) : [];
    return isText ? [[path, hooks.some((hook) => hook.name === cleanText.name)]] : [];
  });
}

it.each([
  [{ type: 'text' }, ` ${typed}`, clean],
  [{ type: 'text', custom: { holds: 'web-address' as const } }, 'www.münster.de ', 'https://www.xn--mnster-3ya.de'],
  [{ type: 'text', custom: { holds: 'telephone' as const } }, 'Tel. 0231 8380046', '+492318380046'],
  [{ type: 'text', custom: { holds: 'telephone' as const } }, ' none ', 'none'],
  [{ type: 'text' }, [' a', 'b\u00ad'], ['a', 'b']],
  [{ type: 'textarea', custom: { holds: 'line' as const } }, 'a\n b ', 'a b'],
  [{ type: 'email' }, 'Info@müller.de', 'Info@xn--mller-kva.de'],
  [{ type: 'richText' }, tree(), null],
  [{ type: 'select' }, ' a', ' a'],
  [{ type: 'textarea' }, { de: ' a' }, { de: ' a' }],
])('a value of %j, %j, becomes %j and stays so', (field, value, cleaned) => {
  expect(cleanValue(field, value)).toEqual(cleaned);
  expect(cleanValue(field, cleaned)).toEqual(cleaned);
});

describeOnEachDatabase('A text', (database) => {
  let payload: Payload;
  beforeAll(async () => {
    payload = await openPayload(database.url());
  });
  afterAll(() => payload?.destroy());

  const make = async (data: object, draft = false): Promise<string> => {
    const sample: object = sampleOf('actors', draft ? 'draft' : 'published', '');
    const { id } = await payload.create({
      collection: 'actors',
      locale: 'de',
      draft,
      data: { ...sample, ...data } as never,
    });
    return id;
  };
  const stored = (id: string) =>
    payload.findByID({ collection: 'actors', id, locale: 'all', draft: true, depth: 0 }) as Promise<unknown>;

  it('is cleaned in every field of every collection and of the site', () => {
    const { collections, globals } = payload.config;
    const ours = [...collections, ...globals].filter(({ slug }) => !slug.startsWith('payload-'));
    const fields = ours
      // Nobody types into what the admin never shows.
      .filter(({ admin }) => admin?.hidden !== true)
      .flatMap(({ slug, fields: own }) => textFields(own, slug));
    // What Payload writes by itself, and keys.
    const left =
      /\.(id|filename|mimeType|url|thumbnailURL|salt|hash|resetPasswordToken|apiKey|loginAttempts|_objectKey)$/;
    expect(fields.filter(([path, isCleaned]) => !isCleaned && !left.test(path))).toEqual([]);
    expect(fields.length).toBeGreaterThan(60);
  });

  it.each([false, true])('is clean wherever it lies, draft: %s', async (draft) => {
    const id = await make(
      {
        name: typed,
        plainWords: ` one\r\n\ttwo\u00ad \n`,
        names: [{ value: typed, kind: 'alias', language: 'de' }],
        changes: [{ description: typed, sourceUrl: ' www.Münster.de/rat\u00a0' }],
        links: [{ platform: 'website', state: 'known', url: 'еxample.org' }],
        summary: tree(text('Mu\u0308ll\u00adheim '), linkTo(' www.dfi.de'), linkTo('info@müller.de')),
      },
      draft,
    );
    expect(await stored(id)).toMatchObject({
      name: { de: clean },
      plainWords: { de: 'one\n\ttwo' },
      names: [{ value: clean }],
      changes: [{ description: { de: clean }, sourceUrl: 'https://www.xn--mnster-3ya.de/rat' }],
      links: [{ url: 'https://xn--xample-2of.org' }],
      summary: {
        de: tree(text('Müllheim '), linkTo('https://www.dfi.de'), linkTo('mailto:info@xn--mller-kva.de')),
      },
    });
  });

  it('of the site is clean, its telephone number international', async () => {
    const contact = { organization: typed, streetAddress: 'A 1', postalCode: ' 44147 ', addressLocality: 'B' };
    const data = {
      name: typed,
      tagline: typed,
      navigation: [{ target: 'facts' as const }],
      contact: { ...contact, telephone: '0231 / 838 00-46', email: ' info@müller.de' },
    };
    await payload.updateGlobal({ slug: 'site', locale: 'de', data: { ...data, _status: 'published' } });
    expect(await payload.findGlobal({ slug: 'site', locale: 'de' })).toMatchObject({
      name: clean,
      tagline: clean,
      contact: {
        organization: clean,
        postalCode: '44147',
        telephone: '+492318380046',
        email: 'info@xn--mller-kva.de',
      },
    });
    for (const [field, value] of [
      ['telephone', '0231 83800-46 (vormittags)'],
      ['email', 'nobody@nowhere'],
    ] as const) {
      const bad = { contact: { ...data.contact, [field]: value }, _status: 'published' as const };
      const told = await refusalOf(payload, (req) =>
        payload.updateGlobal({ slug: 'site', locale: 'de', data: bad, req }),
      );
      const form = { telephone: ['Telefonnummer', 'telephone number'], email: ['E-Mail-Adresse', 'e-mail address'] }[
        field
      ];
      expect(told.de).toMatchObject([{ path: `contact.${field}`, message: expect.stringContaining(form[0] ?? '') }]);
      expect(told.en).toMatchObject([{ path: `contact.${field}`, message: expect.stringContaining(form[1] ?? '') }]);
    }
  });

  it.each([
    ['nothing', tree()],
    ['spaces', tree(text(' \u00a0'))],
    ['line breaks', tree({ type: 'linebreak' })],
  ])('emptied to %s is null, in drafts too', async (_, emptied) => {
    const whole = tree(text('Words'));
    for (const draft of [false, true]) {
      const id = await make({ summary: whole });
      const _status = draft ? 'draft' : 'published';
      await payload.update({ collection: 'actors', id, locale: 'en', data: { name: 'E', summary: whole, _status } });
      await payload.update({ collection: 'actors', id, locale: 'en', draft, data: { summary: emptied, _status } });
      const { summary } = (await stored(id)) as { summary: { de: unknown; en?: unknown } };
      expect(summary.de).toMatchObject(whole);
      expect(summary.en ?? null).toBeNull();
    }
  });

  it('that is nothing but spaces is none where one is needed', async () => {
    const told = await refusalOf(payload, (req) =>
      payload.create({
        collection: 'actors',
        locale: 'de',
        data: { ...(sampleOf('actors', 'published', '') as object), name: '\u00a0\u200b' } as never,
        req,
      }),
    );
    expect(told.de).toMatchObject([{ path: 'name' }]);
  });

  it('is left alone where it was not sent', async () => {
    const id = await make({ seat: 'Bonn', summary: tree(text('Words')) });
    await payload.update({ collection: 'actors', id, locale: 'de', data: { name: 'New', _status: 'published' } });
    expect(await stored(id)).toMatchObject({ seat: { de: 'Bonn' }, summary: { de: tree(text('Words')) } });
  });

  it('of an account is clean, and its password is exactly what was typed', async () => {
    const password = '\u00a0four unre\u00adlated words ';
    const data = { email: ' Eva@Müller.DE', name: typed, password, role: 'editor' as const };
    const { id } = await payload.create({ collection: 'users', data });
    expect(await payload.findByID({ collection: 'users', id })).toMatchObject({
      email: 'eva@xn--mller-kva.de',
      name: clean,
    });
    const email = 'eva@xn--mller-kva.de';
    await expect(payload.login({ collection: 'users', data: { email, password } })).resolves.toHaveProperty('exp');
    await expect(payload.login({ collection: 'users', data: { email, password: password.trim() } })).rejects.toThrow();
  });

  it('lets translators and editors change their own address, as before', async () => {
    for (const role of ['translator', 'editor'] as const) {
      const user = await makeUser(payload, role);
      const own = { collection: 'users' as const, id: user.id, overrideAccess: false, user };
      expect(await payload.update({ ...own, data: { email: `new-${role}@example.org` } })).toMatchObject({
        email: `new-${role}@example.org`,
      });
    }
  });
});
