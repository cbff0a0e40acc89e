import type { ActorPart } from '../actors/missing-parts.ts';
import { dayOf } from '../day.ts';
import type { ExaminedActor, ExaminedDocument } from './document.ts';
import type { Found, InPlace, Rule, Words } from './finding.ts';
import { dayInWords, inBoth, listed } from './in-words.ts';

/** An entry that visitors see, of a body that is still at work. */
type Examine = (actor: ExaminedActor, day: string, document: ExaminedDocument) => Found | null;

const inEntries =
  (examine: Examine): Rule<ExaminedDocument>['find'] =>
  (document, day) =>
    document.actor?.isActive && document.isLive ? examine(document.actor, day, document) : null;

/** Whether a day lies twelve months back or more. */
export function isDue(reviewedOn: string | null, day: string): boolean {
  if (!reviewedOn) return true;
  const on = dayOf(reviewedOn);
  return `${Number(on.slice(0, 4)) + 1}${on.slice(4)}` <= day;
}

const never = { de: 'Noch nie hat jemand nachgesehen, ob alles stimmt.', en: 'Nobody has ever checked this entry.' };

const longAgo = (reviewedOn: string): Words => ({
  de: `Seit dem ${dayInWords(reviewedOn, 'de')} hat niemand nachgesehen.`,
  en: `Nobody has checked this entry since ${dayInWords(reviewedOn, 'en')}.`,
});

const review: Rule<ExaminedDocument> = {
  kind: 'review',
  heading: { de: 'Einträge, die jemand prüfen sollte', en: 'Entries that somebody should check' },
  does: { de: 'Eintrag prüfen', en: 'Check the entry' },
  harm: 35,
  isFor: 'editors',
  patience: 'later',
  find: inEntries((actor, day, document) => {
    const { reviewedOn } = actor;
    if (!isDue(reviewedOn, day)) return null;
    const inPlace = stillRight(actor, day, document);
    return {
      says: reviewedOn ? longAgo(reviewedOn) : never,
      why: {
        de: 'Vergleichen Sie den Eintrag mit der Website der Stelle. Das gilt für Deutsch und Englisch.',
        en: 'Compare the entry with the website of the body. That covers German and English.',
      },
      since: reviewedOn,
      minutes: 3,
      field: 'reviewedOn',
      ...(inPlace && { inPlace }),
    };
  }),
};

/** All of it holds as of today, in every language it is written in. With a draft pending, the form is the place. */
function stillRight(actor: ExaminedActor, day: string, { drafts, savedOn, texts }: ExaminedDocument): InPlace | null {
  if (drafts.de || drafts.en || !savedOn) return null;
  const { reviewedOn, isRead } = actor;
  const hasEnglish = texts.some(({ english }) => english.trim());
  return {
    does: { de: 'Stimmt alles noch', en: 'All still right' },
    set: {
      reviewedOn: `${day}T12:00:00.000Z`,
      hasReviewedText: true,
      ...(hasEnglish && { hasReviewedTextEn: true }),
    },
    back: { reviewedOn, hasReviewedText: isRead.de, ...(hasEnglish && { hasReviewedTextEn: isRead.en }) },
    basedOn: savedOn,
  };
}

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

/** What an actor's entry lacks, and when somebody should look at it again. */
export const actorRules: Rule<ExaminedDocument>[] = [unreachable, partMissing, review, addressMissing];
