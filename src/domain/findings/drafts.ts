import type { Locale } from '../../i18n/locales.ts';
import type { ExaminedDocument, WaitingDraft } from './document.ts';
import type { Rule } from './finding.ts';
import { dayInWords, inBoth, listed } from './in-words.ts';

const languages = { de: { de: 'Deutsch', en: 'Englisch' }, en: { de: 'German', en: 'English' } };

/** Whose a draft is and since when: "von Erika Muster, seit 3. November 2026". */
function whoseInWords({ by, since }: WaitingDraft, locale: Locale): string {
  const [from, start] = locale === 'de' ? ['von', 'seit'] : ['by', 'since'];
  const names = by.length ? `${from} ${listed(by, locale)}` : '';
  return [names, since ? `${start} ${dayInWords(since, locale)}` : ''].filter(Boolean).join(', ');
}

/** What waits, language by language: "Deutsch: von … Englisch: von …". */
function waitingInWords(drafts: ExaminedDocument['drafts'], locale: Locale): string {
  return (['de', 'en'] as const)
    .flatMap((language) => {
      const draft = drafts[language];
      const whose = draft && whoseInWords(draft, locale);
      return whose ? [`${languages[locale][language]}: ${whose}.`] : [];
    })
    .join(' ');
}

const oldest = ({ de, en }: ExaminedDocument['drafts']): string | null =>
  [de?.since, en?.since].filter((since) => typeof since === 'string').sort()[0] ?? null;

/** The drafts that wait for somebody: what is planned goes live by itself. */
const waiting = ({ drafts: { de, en }, planned }: ExaminedDocument): ExaminedDocument['drafts'] => ({
  de: planned.de ? null : de,
  en: planned.en ? null : en,
});

/** Somebody's work does not reach visitors. */
const pending: Rule<ExaminedDocument> = {
  kind: 'draft',
  heading: { de: 'Entwürfe, die auf Veröffentlichung warten', en: 'Drafts that wait to be published' },
  does: { de: 'Entwurf ansehen', en: 'See the draft' },
  harm: 55,
  isFor: 'editors',
  patience: 'later',
  find(document) {
    const drafts = waiting(document);
    const { de, en } = drafts;
    if (!document.isLive || !(de || en)) return null;
    return {
      says: {
        de: de && en ? 'Entwürfe in beiden Sprachen warten.' : `Ein ${de ? 'deutscher' : 'englischer'} Entwurf wartet.`,
        en: de && en ? 'Drafts in both languages wait.' : `A draft waits in ${de ? 'German' : 'English'}.`,
      },
      why: inBoth((locale) => waitingInWords(drafts, locale)),
      since: oldest(drafts),
      minutes: 2,
      field: null,
    };
  },
};

/** It may be meant to wait: it harms nobody who does not know of it. */
const unpublished: Rule<ExaminedDocument> = {
  kind: 'unpublished',
  heading: { de: 'Noch nicht veröffentlicht', en: 'Not published yet' },
  does: { de: 'Ansehen', en: 'See it' },
  harm: 15,
  isFor: 'editors',
  find(document) {
    if (document.isLive || document.planned.de || document.planned.en) return null;
    return {
      says: { de: 'Noch nicht veröffentlicht.', en: 'Not published yet.' },
      why: inBoth((locale) => waitingInWords(document.drafts, locale)),
      since: oldest(document.drafts),
      minutes: 5,
      field: null,
    };
  },
};

/** For translators: what they did and an editor has yet to publish. Nothing is to be done about it. */
export const handedIn: Rule<ExaminedDocument> = {
  kind: 'handed-in',
  heading: { de: 'Was Sie abgegeben haben', en: 'What you handed in' },
  does: { de: 'Ansehen', en: 'See it' },
  harm: 1,
  isFor: 'translators',
  find({ drafts: { en } }, _, reader) {
    if (!en?.accounts.includes(reader.id)) return null;
    const when = inBoth((locale) => (en.since ? dayInWords(en.since, locale) : ''));
    return {
      says: {
        de: `Wartet auf die Freigabe${when.de ? `, seit ${when.de}` : ''}.`,
        en: `Waits to be published${when.en ? `, since ${when.en}` : ''}.`,
      },
      since: en.since,
      minutes: 1,
      field: null,
    };
  },
};

/** What is saved and not published. */
export const draftRules: Rule<ExaminedDocument>[] = [pending, unpublished];
