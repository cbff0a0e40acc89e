/** Letters that carry no mark to be taken off (NFD leaves them whole), and what they are filed and looked for under. */
const baseLetters: Record<string, string> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ħ: 'h',
  ŧ: 't',
  ŋ: 'n',
  ı: 'i',
};
const special = new RegExp(`[${Object.keys(baseLetters).join('')}]`, 'g');

/**
 * A text in small letters without accents or letters of other alphabets that are Latin too: "Łódź" is `lodz`, "Æbelø"
 * `aebelo`.
 */
export function inBaseLetters(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(special, (letter) => baseLetters[letter] ?? letter);
}
