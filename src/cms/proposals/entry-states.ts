import type { PayloadRequest } from 'payload';
import { inGerman } from '../import/entries.ts';
import type { Stored } from '../publishing/parts.ts';

/**
 * An entry as the form has it for who asks, German with the English beside it: as visitors see it, or with what is
 * pending. Null where it is gone or not theirs to read.
 */
export async function entryAs(req: PayloadRequest, id: string, which: 'live' | 'newest'): Promise<Stored | null> {
  const found = await req.payload.findByID({
    collection: 'actors',
    id,
    locale: 'de',
    fallbackLocale: false,
    draft: which === 'newest',
    depth: 0,
    trash: true,
    disableErrors: true,
    user: req.user,
    overrideAccess: false,
    req: inGerman(req),
  });
  return found as unknown as Stored | null;
}

/** Whether an entry is the site's own, whose telephone, e-mail and address stand in the settings. */
export async function isOwnEntry(req: PayloadRequest, id: string): Promise<boolean> {
  const { contact } = await req.payload.findGlobal({
    slug: 'site',
    depth: 0,
    overrideAccess: true,
    req: inGerman(req),
  });
  return contact?.entry === id;
}
