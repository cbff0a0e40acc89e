import type { CollectionBeforeOperationHook } from 'payload';
import sharp from 'sharp';
import { slugOf } from '../../domain/actors/slug.ts';
import { defaultLocale, locales } from '../../i18n/locales.ts';
import { explain, Refusal } from '../explain.ts';

const formats = ['jpeg', 'png', 'webp', 'avif', 'heif'];
const mostPixels = 24_000_000;
const mostBytes = 5 * 1024 * 1024;

/**
 * A picture comes as a file. Payload would also fetch one from an address, for a copy too, and store it as it is; the
 * address is hidden from hooks.
 * @throws Refusal in the editor's language
 */
export const refuseForeignPicture: CollectionBeforeOperationHook = ({ args, operation, req }) => {
  if (operation === 'create' && !req.file) throw new Refusal(explain('picture-file', req));
  return args;
};

/**
 * Looks at what a file is, whatever it is called, and draws it anew: what is no picture is refused, what hides in one
 * (scripts, places, further frames) is left behind. Every accepted picture becomes a WebP.
 * @throws Refusal in the editor's language
 */
export const redrawPicture: CollectionBeforeOperationHook = async ({ args, operation, req }) => {
  const file = req.file;
  if (!file || (operation !== 'create' && operation !== 'update')) return args;
  const refuse = (reason: 'picture-type' | 'picture-large' | 'picture-words') => new Refusal(explain(reason, req));
  // A new file replaces the old one on the disk before Payload checks the words, so a late refusal would lose both.
  if (operation === 'update' && !hasGoodWords(args)) throw refuse('picture-words');
  if (!file.data.length) throw refuse('picture-type');
  if (file.data.length > mostBytes) throw refuse('picture-large');
  // Reads the head of the file only, so that a picture of any size can be told it is too large.
  const {
    format,
    width = 0,
    height = 0,
  } = await sharp(file.data, { limitInputPixels: false })
    .metadata()
    .catch(() => {
      throw refuse('picture-type');
    });
  if (!format || !formats.includes(format)) throw refuse('picture-type');
  if (width * height > mostPixels) throw refuse('picture-large');
  const data = await sharp(file.data, { limitInputPixels: mostPixels, pages: 1, failOn: 'error' })
    .rotate()
    .webp({ quality: 85 })
    .toBuffer()
    .catch(() => {
      throw refuse('picture-type');
    });
  const name = `${slugOf(file.name.replace(/\.[^.]*$/, '')).slice(0, 80) || 'bild'}.webp`;
  req.file = { ...file, data, name, size: data.length, mimetype: 'image/webp' };
  return args;
};

/** Whether the words that come with a new file can be stored; those that do not come stay as they are. */
function hasGoodWords(args: object): boolean {
  const { alt } = (args as { data?: { alt?: unknown } }).data ?? {};
  if (alt === undefined) return true;
  const words = (alt ?? {}) as Record<string, unknown>;
  return locales.every((locale) => {
    const said = words[locale];
    if (said === undefined) return true;
    return typeof said === 'string' && said.length <= 300 && (locale !== defaultLocale || said.trim() !== '');
  });
}
