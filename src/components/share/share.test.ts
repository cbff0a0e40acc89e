import { fileURLToPath } from 'node:url';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { locales } from '../../i18n/locales.ts';

const file = (name: string) => fileURLToPath(new URL(name, import.meta.url));
const pixelsOf = (name: string) =>
  sharp(file(name)).flatten({ background: '#fff' }).removeAlpha().raw().toBuffer({ resolveWithObject: true });

test.each(locales)('the share image in %s is the drawing, ahead of time (else: npm run draw)', async (locale) => {
  const [drawing, image] = await Promise.all([pixelsOf(`share-${locale}.svg`), pixelsOf(`share-${locale}.png`)]);
  expect(image.info).toMatchObject({ width: 1200, height: 630 });
  // The image has fewer colours, and another version may draw edges a little differently.
  const differing = drawing.data.reduce(
    (sum, value, at) => sum + Number(Math.abs(value - (image.data[at] ?? 0)) > 32),
    0,
  );
  expect(differing / drawing.data.length).toBeLessThan(0.002);
});
