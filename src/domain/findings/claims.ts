import type { Locale } from '../../i18n/locales.ts';
import { datedWording } from '../claims/dated-wording.ts';
import { monthsOn, monthsUntilCheck } from '../claims/months-on.ts';
import { formatPartialDate, isInFuture } from '../partial-date.ts';
import type { ExaminedDocument, Prose } from './document.ts';
import type { Found, InPlace, Rule } from './finding.ts';
import { inPlace } from './in-place.ts';
import { inBoth, listed } from './in-words.ts';

/** The texts hold as of today, and somebody looks again in half a year. */
const heldToday = ({ claims }: ExaminedDocument, day: string): Pick<InPlace, 'set' | 'back'> => ({
  set: { textAsOf: day.slice(0, 7), checkAfter: monthsOn(day, monthsUntilCheck) },
  back: { textAsOf: claims?.asOf ?? null, checkAfter: claims?.checkAfter ?? null },
});

/** A text tells of the day on which it was written as if it were today. With a day to look again, that one tells. */
const rotting: Rule<ExaminedDocument> = {
  kind: 'dated-wording',
  heading: { de: 'Texte, die von selbst veralten', en: 'Texts that will be untrue one day' },
  does: { de: 'Text ändern', en: 'Change the text' },
  harm: 30,
  isFor: 'editors',
  find(document, day) {
    const { isLive, claims, prose } = document;
    return isLive && !claims?.checkAfter ? prose.flatMap((text) => rotIn(document, text, day)) : null;
  },
};

function rotIn(document: ExaminedDocument, text: Prose, day: string): Found[] {
  const found = { de: wordsIn(text, 'de'), en: wordsIn(text, 'en') };
  if (!found.de.length && !found.en.length) return [];
  const quoted = inBoth((locale) =>
    listed([...found.de.map((words) => `„${words}“`), ...found.en.map((words) => `“${words}”`)], locale),
  );
  return [
    {
      says: {
        de: `Im Feld „${text.label.de}“ veraltet von selbst: ${quoted.de}.`,
        en: `In “${text.label.en}” this will be untrue one day: ${quoted.en}.`,
      },
      why: {
        de: 'Schreiben Sie es ohne diese Wörter, oder sagen Sie, von wann es ist. Stimmt es immer, bleibt es so.',
        en: 'Write it without these words, or say since when it holds. What is always true stays.',
      },
      since: null,
      minutes: 2,
      field: found.de.length ? text.path : `${text.path}En`,
      place: text.path,
      about: `${text.german}\n${text.english}`,
      ...(document.claims &&
        inPlace(document, {
          does: { de: 'Stimmt heute, Stand dazuschreiben', en: 'Right today, add the date' },
          ...heldToday(document, day),
        })),
    },
  ];
}

const wordsIn = ({ german, english }: Prose, locale: Locale): string[] => [
  ...new Set(datedWording(locale === 'de' ? german : english, locale).map(({ words }) => words)),
];

/** Visitors read of when the text is; whether it still holds nobody knows. */
const due: Rule<ExaminedDocument> = {
  kind: 'claim-due',
  heading: { de: 'Texte, nach denen jemand sehen sollte', en: 'Texts that somebody should look at again' },
  does: { de: 'Text ansehen', en: 'Look at the text' },
  harm: 42,
  isFor: 'editors',
  patience: 'later',
  find(document, day) {
    const { isLive, claims } = document;
    if (!isLive || !claims?.checkAfter || isInFuture(claims.checkAfter, day)) return null;
    const { asOf, checkAfter } = claims;
    return {
      says: inBoth((locale) => {
        const date = asOf ? formatPartialDate(asOf, locale) : null;
        if (locale === 'de') return date ? `Die Texte haben den Stand ${date}.` : 'Die Texte haben keinen Stand.';
        return date ? `The texts are as of ${date}.` : 'The texts have no date.';
      }),
      why: inBoth((locale) =>
        locale === 'de'
          ? `Nachzusehen war ab ${formatPartialDate(checkAfter, locale)}. Bis dahin steht der Stand auf der Website dabei.`
          : `To be looked at from ${formatPartialDate(checkAfter, locale)}. Until then the site gives the date.`,
      ),
      since: checkAfter,
      minutes: 3,
      field: 'textAsOf',
      ...inPlace(document, {
        does: { de: 'Stimmt alles noch', en: 'All still right' },
        ...heldToday(document, day),
      }),
    };
  },
};

/** What texts say that does not last. */
export const claimRules: Rule<ExaminedDocument>[] = [due, rotting];
