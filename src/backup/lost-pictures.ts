import type { Manifest } from './manifest.ts';

/** What to say where the database knows of more pictures than there are; null where none is missing. */
export function lostPictures({ counts, parts }: Pick<Manifest, 'counts' | 'parts'>): string | null {
  const missing = (counts.media ?? 0) - parts.filter(({ name }) => name.startsWith('media/')).length;
  if (missing <= 0) return null;
  return (
    `In data/media fehlen ${missing} Bilder, also auch in dieser Sicherung. Bitte aus einer früheren holen (docs/running.md). / ` +
    `${missing} pictures are missing in data/media, and so in this backup. Take them from an earlier one (docs/running.md).`
  );
}
