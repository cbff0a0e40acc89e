import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import sharp from 'sharp';
import { locales } from '../i18n/locales.ts';
import { drawEurope } from './draw-europe.ts';

const fileOf = (name: string) => fileURLToPath(new URL(`../${name}`, import.meta.url));

// The letters of the drawings are outlines, so that they look the same wherever they are drawn.
for (const locale of locales) {
  const share = (kind: string) => fileOf(`components/share/share-${locale}.${kind}`);
  await sharp(share('svg')).png({ palette: true, effort: 10 }).toFile(share('png'));
}
writeFileSync(fileOf('domain/map/europe-outlines.json'), `${JSON.stringify(drawEurope(), null, 2)}\n`);
