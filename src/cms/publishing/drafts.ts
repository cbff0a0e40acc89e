import type { PayloadRequest } from 'payload';
import type { Locale } from '../../i18n/locales.ts';
import { type Authors, authorOfPart, authorsOf } from './authors.ts';
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
  const byLanguage = draftsIn(found, await authorsOf(req, subject, found));
  return {
    isLive: live !== null,
    de: toldDraft(byLanguage.de),
    en: toldDraft(byLanguage.en),
  };
}

const toldDraft = (draft: NotedDraft | null): OpenDraft | null => draft && { by: draft.by, since: draft.since };

/** An open draft with the accounts of those who changed something, which never leave the server. */
export interface NotedDraft extends OpenDraft {
  accounts: string[];
}

/** Changes that are pending, put together by language. */
export function draftsIn(pending: Change[], authors: Authors): Record<Locale, NotedDraft | null> {
  const of = (isTheirs: (change: Change) => boolean): NotedDraft | null => {
    const theirs = pending.filter(isTheirs);
    if (!theirs.length) return null;
    const noted = theirs.flatMap(({ part }) => authorOfPart(authors, part) ?? []);
    return {
      by: [...new Set(noted.map(({ name }) => name))],
      accounts: [...new Set(noted.map(({ account }) => account))],
      since: noted.map(({ on }) => on).sort()[0] ?? null,
    };
  };
  return { de: of(({ part }) => part.locale !== 'en'), en: of(({ part }) => part.locale === 'en') };
}
