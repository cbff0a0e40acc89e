import type { ActorPart } from '../actors/missing-parts.ts';
import type { ExaminedActor, ExaminedDocument } from './document.ts';
import type { Found, Rule } from './finding.ts';
import { inBoth, listed } from './in-words.ts';

/** An entry that visitors see, of a body that is still at work. */
type Examine = (actor: ExaminedActor) => Found | null;

const inEntries =
  (examine: Examine): Rule<ExaminedDocument>['find'] =>
  ({ actor, isLive }) =>
    actor?.isActive && isLive ? examine(actor) : null;

/** Nobody has named a channel, nor noted that its address is unknown. */
const unreachable: Rule<ExaminedDocument> = {
  kind: 'unreachable',
  heading: { de: 'Stellen, die niemand erreicht', en: 'Bodies that nobody can reach' },
  does: { de: 'Weg eintragen', en: 'Enter a channel' },
  harm: 60,
  isFor: 'editors',
  find: inEntries(({ missing, missingAddresses }) => {
    if (!missing.includes('way') || missingAddresses.some(({ row }) => row.startsWith('links.'))) return null;
    return {
      says: { de: 'Kein Weg führt zu dieser Stelle.', en: 'No channel leads to this body.' },
      since: null,
      minutes: 3,
      field: 'links',
    };
  }),
};

/** Somebody has looked for it already: it may take time until it is known. */
const addressMissing: Rule<ExaminedDocument> = {
  kind: 'address-missing',
  heading: { de: 'Adressen, die noch fehlen', en: 'Addresses that are missing' },
  does: { de: 'Adresse eintragen', en: 'Enter the address' },
  harm: 25,
  isFor: 'editors',
  find: inEntries(({ missingAddresses: found }) => {
    const [first] = found;
    if (!first) return null;
    const several = found.length > 1;
    return {
      says: {
        de: several ? `${found.length} Adressen fehlen.` : `Die Adresse von „${first.name.de}“ fehlt.`,
        en: several ? `${found.length} addresses are missing.` : `The address of “${first.name.en}” is missing.`,
      },
      ...(several
        ? {
            why: inBoth(
              (locale) =>
                `${listed(
                  found.map(({ name }) => name[locale]),
                  locale,
                )}.`,
            ),
          }
        : {}),
      since: null,
      minutes: Math.min(2 * found.length, 10),
      field: `${first.row}.url`,
    };
  }),
};

/** Those of the missing parts that no other rule tells. Not the seat: some bodies have none. */
const parts: Partial<Record<ActorPart, { de: string; en: string }>> = {
  summary: { de: 'die Zusammenfassung', en: 'the summary' },
  categories: { de: 'eine Kategorie', en: 'a category' },
};

const partMissing: Rule<ExaminedDocument> = {
  kind: 'part-missing',
  heading: { de: 'Einträge, denen etwas fehlt', en: 'Entries that lack something' },
  does: { de: 'Ergänzen', en: 'Add it' },
  harm: 50,
  isFor: 'editors',
  find: inEntries(({ missing }) => {
    const found = missing.filter((part) => part in parts);
    const [first] = found;
    if (!first) return null;
    const named = inBoth((locale) =>
      listed(
        found.flatMap((part) => parts[part]?.[locale] ?? []),
        locale,
      ),
    );
    return {
      says: { de: `Es ${found.length > 1 ? 'fehlen' : 'fehlt'} ${named.de}.`, en: `Missing: ${named.en}.` },
      ...(found.includes('categories')
        ? {
            why: { de: 'Ohne Kategorie findet kein Filter den Eintrag.', en: 'Without a category no filter finds it.' },
          }
        : {}),
      since: null,
      minutes: 3 * found.length,
      field: first,
    };
  }),
};

/** What an actor's entry lacks. */
export const actorRules: Rule<ExaminedDocument>[] = [unreachable, partMissing, addressMissing];
