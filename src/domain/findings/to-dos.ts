import { hasToDos } from '../to-dos.ts';
import type { ExaminedDocument } from './document.ts';
import type { Rule } from './finding.ts';

/** A sentence that only the organisation can write. Visitors do not see it until then. */
const toWrite: Rule<ExaminedDocument> = {
  kind: 'to-write',
  heading: { de: 'Angaben, die nur Sie kennen', en: 'Details that only you know' },
  does: { de: 'Ergänzen', en: 'Add them' },
  harm: 65,
  isFor: 'editors',
  patience: 'later',
  find({ texts, isLive }) {
    const open = texts.filter(({ german }) => hasToDos(german));
    const [first] = open;
    if (!first || !isLive) return null;
    return {
      says: { de: 'Hier fehlen noch Angaben.', en: 'Details are still missing here.' },
      why: {
        de: 'Jeder Satz mit „wird von der Redaktion ergänzt“ wartet auf Sie. Bis dahin sieht ihn niemand auf der Website.',
        en: 'Each sentence with “wird von der Redaktion ergänzt” waits for you. Until then nobody sees it on the site.',
      },
      since: null,
      minutes: 5,
      field: first.path,
    };
  },
};

/** What is left open in a text. */
export const toDoRules: Rule<ExaminedDocument>[] = [toWrite];
