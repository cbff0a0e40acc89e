/** What a sentence of the handbook is made of: plain words, words that stand in the admin, ways to other pages. */
export type MarkedWords = { plain: string } | { inAdmin: string } | { page: string };

/** A sentence in its parts, in order: «…» are words of the admin, [[…]] slugs of other pages. */
export function markedWords(sentence: string): MarkedWords[] {
  return sentence
    .split(/(«[^»]*»|\[\[[^\]]*\]\])/)
    .filter(Boolean)
    .map((part) => {
      if (part.startsWith('«')) return { inAdmin: part.slice(1, -1) };
      if (part.startsWith('[[')) return { page: part.slice(2, -2) };
      return { plain: part };
    });
}

/** The words of the admin that a sentence names. */
export const wordsInAdmin = (sentence: string): string[] =>
  markedWords(sentence).flatMap((part) => ('inAdmin' in part ? [part.inAdmin] : []));

/** A sentence for those who hear it or cannot see what is marked: words of the admin in „…“. */
export const plainWords = (sentence: string): string => sentence.replaceAll('«', '„').replaceAll('»', '“');
