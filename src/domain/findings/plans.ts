import type { Rule, Subject } from './finding.ts';
import { dayInWords, inBoth } from './in-words.ts';

/** A publication, or its end, that was planned and could not be carried out. */
export interface FailedPlan extends Subject {
  kind: 'publish' | 'unpublish';
  /** When it was due (ISO 8601). */
  due: string;
  /** Why, in German. */
  failure: string;
}

/** Somebody relies on it that visitors see what they do not see. */
const failed: Rule<FailedPlan> = {
  kind: 'plan-failed',
  heading: { de: 'Geplantes, das nicht gelang', en: 'Plans that failed' },
  does: { de: 'Ansehen', en: 'See it' },
  harm: 80,
  isFor: 'editors',
  patience: 'week',
  find: ({ kind, due, failure }) => ({
    says:
      kind === 'publish'
        ? { de: 'Die geplante Veröffentlichung ist nicht gelungen.', en: 'The planned publication failed.' }
        : { de: 'Von der Website nehmen: Das ist nicht wie geplant gelungen.', en: 'Taking it off the site failed.' },
    why: inBoth((locale) =>
      `${locale === 'de' ? 'Geplant für den' : 'Planned for'} ${dayInWords(due, locale)}. ${failure}`.trim(),
    ),
    since: due,
    minutes: 4,
    field: null,
  }),
};

/** What was planned. */
export const planRules: Rule<FailedPlan>[] = [failed];
