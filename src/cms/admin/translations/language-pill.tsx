import type { GermanState, Standing } from '../../../domain/translations/translation-state.ts';
import type { OpenDraft } from '../../publishing/drafts.ts';
import type { Words } from './words.ts';

const colours = {
  missing: 'bad',
  unpublished: 'wait',
  draft: 'wait',
  'out-of-date': 'wait',
  'not-reviewed': 'wait',
  published: 'good',
  current: 'good',
} as const;

interface Properties {
  state: keyof typeof colours;
  children: string;
}

/** A state of a language in a word or two. */
export function LanguagePill({ state, children }: Properties) {
  return <span className={`language-pill language-pill--${colours[state]}`}>{children}</span>;
}

/** The German in words: "Entwurf offen (von Erika Muster, seit 3. Nov. 2026)". */
export function germanInWords(say: Words, language: string, state: GermanState, draft: OpenDraft | null): string {
  const isOpen = state === 'draft' || state === 'unpublished';
  return [say.german[state], isOpen && draft ? draftInWords(say, language, draft) : ''].join(' ').trim();
}

/** The English in words: "1 von 4 Feldern hinkt hinterher". */
export function englishInWords(say: Words, { state, count, total }: Standing): string {
  const [all, one, several] = say.english[state];
  const words = count === total ? all : count === 1 ? one : several;
  return words.replace('{count}', String(count)).replace('{total}', String(total));
}

/** Whose a draft is and since when, in brackets; nothing where that was not noted. */
export function draftInWords(say: Words, language: string, { by, since }: OpenDraft): string {
  const day = since && new Date(since).toLocaleDateString(language, { dateStyle: 'medium', timeZone: 'Europe/Berlin' });
  const told = [by.length ? say.by.replace('{names}', by.join(', ')) : '', day ? say.since.replace('{day}', day) : ''];
  const words = told.filter(Boolean).join(', ');
  return words && `(${words})`;
}
