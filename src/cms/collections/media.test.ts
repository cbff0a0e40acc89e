import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Payload } from 'payload';
import sharp from 'sharp';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { describeOnEachDatabase } from '../../testing/databases.ts';
import { openPayload } from '../../testing/payload.ts';
import { refusalOf } from '../../testing/refusal.ts';

const words = { alt: { de: 'Ein roter Punkt', en: 'A red dot' } };
const wrongType = { de: 'Erlaubt sind Bilder als JPEG', en: 'Pictures may be JPEG' };
const tooLarge = { de: 'Das Bild ist zu groß', en: 'The picture is too large' };

const picture = (width = 8, height = 8, background = 'red') =>
  sharp({ create: { width, height, channels: 3, background } });
const fileOf = (data: Buffer, name: string) => ({ data, name, mimetype: 'image/png', size: data.length });
const pathOf = ({ filename }: { filename?: string | null }) => join('data/media', filename ?? '');

describeOnEachDatabase('A picture', (database) => {
  let payload: Payload;
  beforeAll(async () => {
    payload = await openPayload(database.url());
  });
  afterAll(async () => {
    await payload?.delete({ collection: 'media', where: {} });
    await payload?.destroy();
  });

  const store = async (data: Buffer, name: string) =>
    payload.create({ collection: 'media', data: words, file: fileOf(data, name) });

  it.each(['jpeg', 'png', 'webp', 'avif'] as const)('may be %s and is drawn anew as WebP', async (format) => {
    const data = await picture(8, 4)
      .withExif({ IFD0: { Copyright: 'canary' } })
      .toFormat(format)
      .toBuffer();
    expect(data.toString('latin1')).toContain('canary');
    const stored = await store(data, `Ein Bild.${format}`);
    expect(stored).toMatchObject({ mimeType: 'image/webp', width: 8, height: 4 });
    expect(stored.filename).toMatch(/^ein-bild(-\d+)?\.webp$/);
    const drawn = readFileSync(pathOf(stored));
    expect((await sharp(drawn).metadata()).format).toBe('webp');
    expect(drawn.toString('latin1')).not.toMatch(/canary|EXIF/);
  });

  it.each([
    ['Logo Müllheim (neu) für Website.png', 'logo-muellheim-neu-fuer-website'],
    ['фото.png', 'foto'],
    ['….png', 'bild'],
  ])('called %s is named %s', async (name, expected) => {
    const { filename } = await store(await picture(8, 4).png().toBuffer(), name);
    expect(filename?.replace(/(-\d+)?\.webp$/, '')).toBe(expected);
  });

  it('keeps the first of several frames', async () => {
    const frames = await Promise.all(['red', 'blue'].map((color) => picture(8, 8, color).png().toBuffer()));
    const data = await sharp(frames, { join: { animated: true } })
      .webp()
      .toBuffer();
    const drawn = await sharp(pathOf(await store(data, 'moving.webp')), { animated: true }).metadata();
    expect([drawn.pages ?? 1, drawn.height]).toEqual([1, 8]);
  });

  it.each([
    ['a page called picture', async () => Buffer.from('<!doctype html><script>alert(1)</script>'), wrongType],
    [
      'a drawing that can hold scripts',
      async () => Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>'),
      wrongType,
    ],
    ['nothing at all', async () => Buffer.alloc(0), wrongType],
    ['a GIF', () => picture().gif().toBuffer(), wrongType],
    ['a TIFF', () => picture().tiff().toBuffer(), wrongType],
    ['half a PNG', async () => (await picture(90, 90).png().toBuffer()).subarray(0, 90), wrongType],
    ['30 million pixels', () => picture(6000, 5000).png().toBuffer(), tooLarge],
    [
      'more than 5 MB',
      async () => Buffer.concat([await picture().png().toBuffer(), Buffer.alloc(5 * 1024 * 1024)]),
      tooLarge,
    ],
  ])('is refused, new or in place of another, where it is %s', async (_, make, expected) => {
    const file = fileOf(await make(), 'bad.png');
    const before = await store(await picture().png().toBuffer(), 'good.png');
    const { id } = before;
    const { totalDocs } = await payload.count({ collection: 'media' });
    const tries = [
      await refusalOf(payload, (req) => payload.create({ collection: 'media', data: words, file, req })),
      await refusalOf(payload, (req) => payload.update({ collection: 'media', id, data: {}, file, req })),
    ];
    for (const told of tries) {
      expect(told.de).toMatchObject([{ message: expect.stringContaining(expected.de) }]);
      expect(told.en).toMatchObject([{ message: expect.stringContaining(expected.en) }]);
    }
    expect((await payload.count({ collection: 'media' })).totalDocs).toBe(totalDocs);
    expect(await payload.findByID({ collection: 'media', id })).toEqual(before);
    expect(existsSync(pathOf(before))).toBe(true);
  });

  it.each([
    ['missing in German', { en: 'A dot' }, 'alt.de'],
    ['empty in German', { de: '', en: 'A dot' }, 'alt.de'],
    ['too long', { de: 'x'.repeat(301), en: 'A dot' }, 'alt.de'],
  ])('is refused where its words are %s', async (_, alt, path) => {
    const file = fileOf(await picture().png().toBuffer(), 'good.png');
    const told = await refusalOf(payload, (req) =>
      payload.create({ collection: 'media', data: { alt } as never, file, req }),
    );
    expect([told.de, told.en]).toMatchObject([[{ path }], [{ path }]]);
    expect(told.de[0]?.message).not.toBe(told.en[0]?.message);
  });

  it.each([
    ['left out', {}],
    ['empty', { en: '' }],
    ['null', { en: null }],
  ])('is taken with German words alone, its English %s', async (_, english) => {
    const file = fileOf(await picture().png().toBuffer(), 'german.png');
    const data = { alt: { de: 'Ein Punkt', ...english } } as never;
    const { id, alt } = await payload.create({ collection: 'media', data, file });
    expect(alt).toEqual({ de: 'Ein Punkt', en: '' });
    await payload.update({ collection: 'media', id, data: { alt: { en: 'A dot' } } as never });
    const cleared = await payload.update({ collection: 'media', id, data: { alt: { en: '' } } as never });
    expect(cleared.alt).toEqual({ de: 'Ein Punkt', en: '' });
  });

  it('is not lost to a new one whose words are refused', async () => {
    const before = await store(await picture().png().toBuffer(), 'kept.png');
    const { id } = before;
    const file = fileOf(await picture(9, 9, 'blue').png().toBuffer(), 'new.png');
    for (const alt of [{ de: '', en: 'New' }, { en: 'x'.repeat(301) }, { de: null }, { de: 5 }, { en: 5 }]) {
      const told = await refusalOf(payload, (req) =>
        payload.update({ collection: 'media', id, data: { alt } as never, file, req }),
      );
      expect(told.en).toMatchObject([{ message: expect.stringContaining('Please say in German') }]);
    }
    expect(await payload.findByID({ collection: 'media', id })).toEqual(before);
    expect(existsSync(pathOf(before))).toBe(true);
    const after = await payload.update({ collection: 'media', id, data: { alt: { de: 'Neu' } } as never, file });
    expect([after.width, after.alt.de, after.alt.en]).toEqual([9, 'Neu', words.alt.en]);
    expect([existsSync(pathOf(before)), existsSync(pathOf(after))]).toEqual([false, true]);
  });
});
