import type { PayloadRequest } from 'payload';
import type { Locale } from '../../i18n/locales.ts';
import { authorOfPart, authorsOf } from './authors.ts';
import { type Change, changes } from './changes.ts';
import { fieldsOf, readStates, type Subject } from './subject.ts';

/** What is saved in a language and not published. */
export interface OpenDraft {
  /** Who changed something; nobody where that was not noted. */
  by: string[];
  /** When the first of what is still to see was saved (ISO 8601); null where that was not noted. */
  since: string | null;
}

/** Whether visitors see a document, and what of it is open in each language. */
export interface Drafts extends Record<Locale, OpenDraft | null> {
  isLive: boolean;
}

/**
 * The open drafts of a document by language. What both languages share counts to the German, in which it is written.
 */
export async function draftsOf(req: PayloadRequest, subject: Subject): Promise<Drafts> {
  const { live, draft } = await readStates(req, subject);
  const found = draft ? changes(fieldsOf(req, subject), live ?? {}, draft) : [];
  const authors = await authorsOf(req, subject, found);
  const of = (isTheirs: (change: Change) => boolean): OpenDraft | null => {
    const theirs = found.filter(isTheirs);
    if (!theirs.length) return null;
    const noted = theirs.flatMap(({ part }) => authorOfPart(authors, part) ?? []);
    return {
      by: [...new Set(noted.map(({ name }) => name))],
      since: noted.map(({ on }) => on).sort()[0] ?? null,
    };
  };
  return {
    isLive: live !== null,
    de: of(({ part }) => part.locale !== 'en'),
    en: of(({ part }) => part.locale === 'en'),
  };
}
