const joined = [
  ...[
    'Arabic',
    'Syriac',
    'Mongolian',
    'Nko',
    'Devanagari',
    'Bengali',
    'Gurmukhi',
    'Gujarati',
    'Oriya',
    'Tamil',
    'Telugu',
  ],
  ...['Kannada', 'Malayalam', 'Sinhala', 'Khmer', 'Myanmar', 'Tibetan'],
]
  .map((script) => `\\p{Script=${script}}`)
  .join('');

/** What tells signs apart that look alike otherwise, and is therefore kept in its place. */
const meaningful = [
  // How the sign before it is drawn: ❤️ in colour, a variant of a Han sign, a Mongolian letter.
  '(?<=[^\\p{DI}\\p{C}\\p{Z}])[\\u180b-\\u180d\\u180f\\ufe00-\\ufe0f\\u{e0100}-\\u{e01ef}]',
  // The joiner inside one picture of several: 👩‍🚒.
  '(?<=\\p{Extended_Pictographic}[\\p{Emoji_Modifier}\\ufe0f]?)\\u200d(?=\\p{Extended_Pictographic})',
  // Joiner and non-joiner where scripts spell with them: Persian می‌خواهم, Sinhala ශ්‍රී.
  `(?<=[${joined}])(?<!\\p{DI})[\\u200c\\u200d](?!\\p{DI})(?=[${joined}])`,
  // Which flag it is: 🏴󠁧󠁢󠁳󠁣󠁴󠁿.
  '(?<=\\u{1f3f4}[\\u{e0020}-\\u{e007f}]{0,5})[\\u{e0020}-\\u{e007f}]',
].join('|');

/** Soft hyphens, signs without width or for direction, controls, halves of signs: what people paste and never see. */
const unseen = new RegExp(`(${meaningful})|[\\p{DI}\\p{Cs}\\p{NChar}]|[^\\P{Cc}\\n\\t]`, 'gu');

/**
 * A part of a text, such as one node of a rich text: composed (NFC), nothing in it that nobody sees, its spaces as they
 * are.
 */
export function cleanPart(text: string): string {
  const clean = text
    .replaceAll(/\r\n?|[\v\f\u0085\u2028\u2029]/g, '\n')
    .replaceAll(unseen, '$1')
    .normalize('NFC');
  // What stood apart may now stand together, and mean something else.
  return clean === text ? text : cleanPart(clean);
}

/**
 * A text of several lines as it is stored: as above, with nothing before and after it. Cleaned twice, it is the same.
 */
export function cleanLines(text: string): string {
  return cleanPart(text).trim();
}

/**
 * A text of one line as it is stored: breaks and tabs are spaces. A no-break space inside is the writer's choice and
 * stays.
 */
export function cleanLine(text: string): string {
  return cleanLines(text).replaceAll(/\s*[\n\t]\s*/g, ' ');
}

/** Whether there is anything to be seen in a text. */
export function isVisible(text: string): boolean {
  return /[^\s\p{DI}\p{C}]/u.test(text);
}
