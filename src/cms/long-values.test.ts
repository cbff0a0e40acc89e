import type { Field, Payload, TextareaField, TextField } from 'payload';
import sharp from 'sharp';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { describeOnEachDatabase } from '../testing/databases.ts';
import { openPayload } from '../testing/payload.ts';
import { refusalOf } from '../testing/refusal.ts';
import { sampleOf } from '../testing/samples.ts';

/** A field that takes words: where its value stands in a document (rows of arrays as `0`), and how long it may be. */
interface WordField {
  path: string;
  limit: number | undefined;
}

function wordFields(fields: Field[], above: string[] = []): WordField[] {
  return fields.filter(isSeen).flatMap((field): WordField[] => {
    const path = 'name' in field && field.name ? [...above, field.name] : above;
    if (field.type === 'tabs') return field.tabs.flatMap((tab) => wordFields(tab.fields, path));
    if ('fields' in field) return wordFields(field.fields, field.type === 'array' ? [...path, '0'] : path);
    const takesWords = (field.type === 'text' || field.type === 'textarea') && isForStaff(field);
    return takesWords ? [{ path: path.join('.'), limit: field.maxLength }] : [];
  });
}

const isSeen = (field: Field) => !('hidden' in field && field.hidden);

const isForStaff = ({ name, admin }: TextField | TextareaField) => !(name === 'id' || admin?.hidden || admin?.readOnly);

/** What nobody types: the names of countries are made from their codes. */
const made = new Set(['countries.name', 'countries.nameEn']);

/** A document that holds a value at a path and nothing else: `a.0.b` gives `{ a: [{ b: value }] }`. */
function holding(path: string, value: string): Record<string, unknown> {
  return path
    .split('.')
    .reduceRight<unknown>((inner, key) => (key === '0' ? [inner] : { [key]: inner }), value) as Record<string, unknown>;
}

/** With a placeholder, so that the sentence of a fact has no other fault. */
const tooLong = (limit = 0) => '{value}'.padEnd(limit + 1, 'x');

describeOnEachDatabase('A value that is too long', (database) => {
  let payload: Payload;
  beforeAll(async () => {
    payload = await openPayload(database.url());
  });
  afterAll(() => payload?.destroy());

  it('has a limit in every field, and is refused there in the language of the editor', async () => {
    const collections = payload.config.collections.filter(
      ({ slug, admin }) => !slug.startsWith('payload-') && admin.hidden !== true,
    );
    expect(collections.length).toBeGreaterThan(6);
    const data = await sharp({ create: { width: 1, height: 1, channels: 3, background: 'red' } })
      .png()
      .toBuffer();
    const file = { data, name: 'a.png', mimetype: 'image/png', size: data.length };
    let seen = 0;
    for (const { slug, fields, upload } of collections) {
      const sample: object = sampleOf(slug, 'published', '') ?? {};
      for (const { path, limit } of wordFields(fields).filter((field) => !made.has(`${slug}.${field.path}`))) {
        expect(limit, `${slug}.${path} has no limit`).toBeTypeOf('number');
        const kind = path.startsWith('rows.') ? 'ranking' : 'statement';
        const shown = path.startsWith('days.') ? { key: 'basics' } : { kind };
        const long = { ...sample, ...shown, ...holding(path, tooLong(limit)) };
        await expectRefused(`${slug}.${path}`, path, (req) =>
          payload.create({ collection: slug, locale: 'de', data: long as never, req, ...(upload ? { file } : {}) }),
        );
        seen += 1;
      }
      expect((await payload.count({ collection: slug })).totalDocs).toBe(0);
    }
    expect(seen).toBeGreaterThan(30);
  });

  it('is refused in the settings of the site', async () => {
    const fields = wordFields(payload.config.globals.find(({ slug }) => slug === 'site')?.fields ?? []);
    expect(fields.length).toBeGreaterThan(6);
    for (const { path, limit } of fields) {
      expect(limit, path).toBeTypeOf('number');
      const data = { ...holding(path, tooLong(limit)), _status: 'published' } as never;
      await expectRefused(path, path, (req) => payload.updateGlobal({ slug: 'site', locale: 'de', data, req }));
    }
  });

  async function expectRefused(what: string, path: string, write: Parameters<typeof refusalOf>[1]): Promise<void> {
    const told = await refusalOf(payload, write);
    const [german, english] = [told.de, told.en].map((problems) => problems.find((one) => one.path === path)?.message);
    expect(german, `${what} takes too long a value`).toBeTruthy();
    expect(english, what).toBeTruthy();
    expect(german, what).not.toBe(english);
  }
});
