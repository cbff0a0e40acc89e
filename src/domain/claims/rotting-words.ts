import type { Locale } from '../../i18n/locales.ts';

/**
 * Why wording becomes untrue by itself:
 * - now: it speaks of the day on which it was written ("derzeit", "currently").
 * - past: it counts back from that day ("kürzlich", "last year").
 * - future: it announces ("demnächst", "will be published").
 * - onwards: it names a beginning as if it lay ahead ("ab 2021").
 * - count: a number that grows or shrinks ("knapp 80", "neun Gruppen"), or a place in a ranking.
 */
export type Rot = 'now' | 'past' | 'future' | 'onwards' | 'count';

/** Words that rot. */
export interface RottingWords {
  rot: Rot;
  words: RegExp;
  /** What takes the sting out of them, found anywhere in the same sentence. */
  unless?: RegExp | undefined;
}

/** As words of their own: `\b` knows no umlauts. Each may be a pattern. */
const anyOf = (...words: string[]) => `(?<![\\p{L}\\d.,-])(?:${words.join('|')})(?![\\p{L}])`;
const rots = (rot: Rot, words: string[], unless?: RegExp): RottingWords => ({
  rot,
  words: new RegExp(anyOf(...words), 'giu'),
  unless,
});

/** It says of when a number is. "Ab 2021" and "from 2021" say nothing of the kind. */
const year = /(?<!\bab (?:dem Jahr )?|\bfrom )\b(?:1[5-9]|20)\d\d\b/i;
/** A number that is no year, to its end. */
const number = '(?!20\\d\\d(?!\\d))\\d+(?:[.,]\\d+)*(?![.,]?\\d)';
/** A number of these is a share or a sum. */
const units = { de: ' ?(?:%|€)| Prozent| Euro| Million| Milliarde', en: ' ?(?:%|€)| per ?cent| euros?| [mb]illion' };
/** Up to two adjectives. A share of something does not count it. */
const described = '(?:(?!Prozent|percent)\\p{L}[\\p{L}-]+ ){0,2}';

const months = {
  de: 'Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember',
  en: 'January|February|March|April|May|June|July|August|September|October|November|December',
};
const span = {
  de: `(?:Jahr(?:es)?|Monats?|Woche|Frühjahr|Frühling|Sommer|Herbst|Winter|Quartal|Halbjahr|${months.de})`,
  en: `(?:year|month|week|spring|summer|autumn|winter|quarter|${months.en})`,
};

const about = {
  de: '(?:knapp|rund|fast|etwa|ca\\.|circa|ungefähr|annähernd|nahezu|gut|über|mehr als|weniger als)',
  en: '(?:about|around|some|nearly|almost|roughly|approximately|over|more than|fewer than|less than|just under)',
};
const few = {
  de: '(?:vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf|zwanzig|dreißig|dutzende|hunderte)',
  en: '(?:four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|dozens of|hundreds of)',
};
/** What there is more or less of from year to year, by how its word begins or, in German, ends. */
const counted = {
  de: [
    'mitglied\\p{L}*',
    '\\p{L}*(?:kommunen|städten?|gemeinden|kreisen?|gruppen|vereinen?|verbänden?|organisationen|stiftungen|staaten)',
    '\\p{L}*(?:partnerschaften|freundschaften|akteuren?|konsulaten?|büros|projekten?|schulen|ehrenamtlichen?)',
  ].join('|'),
  en: [
    '(?:members|municipalities|towns|cities|districts|counties|groups|associations|organisations|foundations)',
    '(?:states|partnerships|friendships|twinnings|links|bodies|consulates|offices|projects|schools|volunteers)',
  ].join('|'),
};

const german: RottingWords[] = [
  rots(
    'now',
    [
      'derzeit(?:ige[nmrs]?)?|zurzeit|zur Zeit|momentan(?:e[nmrs]?)?|gegenwärtig(?:e[nmrs]?)?|aktuell',
      'im (?:Moment|Augenblick)|heutzutage|neuerdings|bislang|bisher(?:ige[nmrs]?)?|inzwischen|mittlerweile',
      '(?<!wer |was |die |der |das )noch nicht|(?<!bis |von |noch )heute',
    ],
    /\bStand\b/,
  ),
  rots('now', [`(?:in )?diese[smrn] ${span.de}`]),
  rots(
    'past',
    ['kürzlich|unlängst|neulich|jüngst|zuletzt|(?:vor|seit) kurzem|gerade erst|neu erschienen(?:e[nmrs]?)?'],
    year,
  ),
  rots('past', [`(?:letzte|vergangene|vorige)[nmrs]? ${span.de}`]),
  rots('future', [
    'demnächst|in Kürze|bald|in naher Zukunft|in Zukunft|in Vorbereitung|in Planung|im Aufbau|voraussichtlich',
    '(?:ist|sind) geplant',
    `(?:nächste|kommende)[nmrs]? ${span.de}`,
    '(?:wird|werden|soll|sollen) [^.;:]*(?:erscheinen|veröffentlicht|starten|beginnen|eröffne[nt]|vorgestellt|folgen)',
  ]),
  rots('onwards', [`ab (?:(?:dem Jahr|Anfang|Mitte|Ende|Frühjahr|Sommer|Herbst|${months.de}) )?20\\d\\d`]),
  rots(
    'count',
    [
      `${about.de} (?:${number}|ein Dutzend|hundert|tausend)(?! Jahre|${units.de}|\\.? (?:${months.de}))`,
      `(?:${few.de}|${number}) ${described}(?:${counted.de})`,
      '(?:Platz|Rang) \\d+',
    ],
    year,
  ),
];

const english: RottingWords[] = [
  rots(
    'now',
    [
      'currently|at present|presently|at the moment|right now|nowadays|these days|so far|until now|not yet|as yet',
      "today(?![’'])",
    ],
    /\bas of\b/i,
  ),
  rots('now', [`this ${span.en}`]),
  rots('past', ['recently|lately|newly|just (?:published|launched|opened)'], year),
  rots('past', [`(?:last|past|previous) ${span.en}`]),
  rots('future', [
    'soon|shortly(?! after| before)|upcoming|forthcoming|in the near future|in (?:the )?future|in preparation',
    '(?:is|are) (?:planned|being (?:set up|prepared|built))',
    `(?:next|coming) ${span.en}`,
    'will (?:\\p{L}+ )?(?:appear|be (?:published|launched|opened|presented|set up)|start|begin|launch|open|follow)',
  ]),
  rots('onwards', [
    '(?:from|starting in) (?:the year |early |mid-|late )?20\\d\\d(?! (?:to|until|till|through)|\\s?[–-])',
  ]),
  rots(
    'count',
    [
      `${about.en} (?:${number}|a dozen|a hundred|a thousand)(?! years|${units.en})`,
      `(?:${few.en}|${number}) ${described}(?:${counted.en})`,
      'ranks? (?:first|second|third|\\d+)|\\d+(?:st|nd|rd|th) place',
    ],
    year,
  ),
];

/** In the order in which they are told. */
export const rottingWords: Record<Locale, RottingWords[]> = { de: german, en: english };
