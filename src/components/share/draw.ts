import { fileURLToPath } from 'node:url';
import sharp from 'sharp';
import { locales } from '../../i18n/locales.ts';

// The letters of the drawings are outlines, so that they look the same wherever they are drawn.
for (const locale of locales) {
  const [drawing, image] = ['svg', 'png'].map((kind) =>
    fileURLToPath(new URL(`./share-${locale}.${kind}`, import.meta.url)),
  );
  if (drawing && image) await sharp(drawing).png({ palette: true, effort: 10 }).toFile(image);
}
