import type { UploadConfig } from 'payload';
import type { Media } from '../../payload-types.ts';

type Handler = NonNullable<UploadConfig['handlers']>[number];

/**
 * Lets browsers keep a picture and ask each time whether it is still that one: it may be replaced under its name, or
 * taken off the site. Of what staff see before others, nothing between here and them keeps a copy.
 */
export const tellVersion: Handler = (req, { doc }) => {
  const { updatedAt, filesize } = (doc ?? {}) as Partial<Media>;
  const tag = updatedAt ? `"${Date.parse(updatedAt).toString(36)}-${(filesize ?? 0).toString(36)}"` : null;
  const caching = `${req.user ? 'private' : 'public'}, max-age=0, must-revalidate`;
  const headers = new Headers({ 'cache-control': caching, ...(tag ? { etag: tag } : {}) });
  const held = (req.headers.get('if-none-match') ?? '').split(',').map((each) => each.trim().replace(/^W\//, ''));
  if (tag && held.includes(tag)) return new Response(null, { status: 304, headers });
  req.responseHeaders = headers;
};
