import { standingOf, stateOfText, type TextPair, type TranslationState } from '../translations/translation-state.ts';
import type { ExaminedDocument } from './document.ts';
import type { Rule } from './finding.ts';

/** The texts of a document whose English is in a state. What visitors do not see is still being written. */
const textsIn = (state: TranslationState, { texts, isReviewed, isLive }: ExaminedDocument) =>
  isLive ? texts.filter((text) => stateOfText(text, isReviewed) === state) : [];

/** What somebody says needs no other English, until it changes. */
const germanOf = (texts: TextPair[]): string => texts.map(({ path, german }) => `${path}: ${german}`).join('\n');

/** Two minutes for each text, as long as that is a task for one sitting. */
const minutesFor = (count: number): number => Math.min(2 + 2 * (count - 1), 12);

/** English readers see the German there. */
const missing: Rule<ExaminedDocument> = {
  kind: 'english-missing',
  heading: { de: 'Englisch, das noch fehlt', en: 'English that is missing' },
  does: { de: 'Englisch schreiben', en: 'Write the English' },
  harm: 45,
  isFor: 'everyone',
  find(document) {
    const found = textsIn('missing', document);
    const [first] = found;
    if (!first) return null;
    const total = document.texts.filter(({ german }) => german.trim()).length;
    const [one, all] = [found.length === 1, found.length === total];
    const says = {
      de: `Das Englische fehlt${all ? ' ganz.' : one ? ': ein Feld.' : `: ${found.length} von ${total} Feldern.`}`,
      en: all
        ? 'There is no English yet.'
        : `The English lacks ${one ? 'one field' : `${found.length} of ${total} fields`}.`,
    };
    return {
      says,
      since: null,
      minutes: minutesFor(found.length),
      field: `${first.path}En`,
      about: germanOf(found),
    };
  },
};

/** English readers are told what is no longer so. */
const outOfDate: Rule<ExaminedDocument> = {
  kind: 'english-out-of-date',
  heading: { de: 'Englisch, das hinterherhinkt', en: 'English that is out of date' },
  does: { de: 'Englisch anpassen', en: 'Adapt the English' },
  harm: 70,
  isFor: 'everyone',
  find(document) {
    const found = textsIn('out-of-date', document);
    const [first] = found;
    if (!first) return null;
    const one = found.length === 1;
    return {
      says: {
        de: `Das Englische hinkt hinterher: ${one ? 'ein Feld' : `${found.length} Felder`}.`,
        en: `The English is out of date: ${one ? 'one field' : `${found.length} fields`}.`,
      },
      why: {
        de: 'Der deutsche Text hat sich geändert, seit das Englische geschrieben wurde.',
        en: 'The German has changed since the English was written.',
      },
      since: null,
      minutes: minutesFor(found.length),
      field: `${first.path}En`,
      about: germanOf(found),
    };
  },
};

/** The site says so beside the text. Only where nothing of it is missing or behind: reading it comes last. */
const notReviewed: Rule<ExaminedDocument> = {
  kind: 'english-not-reviewed',
  heading: { de: 'Englisch, das niemand gegengelesen hat', en: 'English that nobody has read through' },
  does: { de: 'Gegenlesen', en: 'Read it through' },
  harm: 20,
  isFor: 'editors',
  patience: 'later',
  find({ isLive, texts, isReviewed }) {
    if (!isLive || standingOf(texts, isReviewed)?.state !== 'not-reviewed') return null;
    return {
      says: { de: 'Das Englische hat noch niemand gegengelesen.', en: 'Nobody has read the English through yet.' },
      why: { de: 'Die Website sagt das neben dem Text.', en: 'The site says so beside the text.' },
      since: null,
      minutes: 4,
      field: 'hasReviewedTextEn',
    };
  },
};

/** How far the English is behind the German. */
export const languageRules: Rule<ExaminedDocument>[] = [outOfDate, missing, notReviewed];
