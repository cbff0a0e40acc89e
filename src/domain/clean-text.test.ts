import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cleanLine, cleanLines, cleanPart } from './clean-text.ts';

describe('cleanLines', () => {
  it.each([
    ['Mu\u0308llheim', 'Müllheim', 'is composed'],
    ['\u00a0 Rat\u00a0\ufeff', 'Rat', 'has nothing around it'],
    ['Rat\u00a0der Gemeinden', 'Rat\u00a0der Gemeinden', 'keeps the no-break space that somebody set'],
    ['Städte\u00adpartner\u200bschaft', 'Städtepartnerschaft', 'has no soft hyphen and no zero-width space'],
    ['\u202eexe.fdp\u202c \u2066a\u2069\u200f', 'exe.fdp a', 'has no direction'],
    ['a\u2060b\ufeffc\u034fd\u3164', 'abcd', 'has no joiner of words, mark or filler'],
    ['a\u0000b\u0007c\u007fd', 'abcd', 'has no controls'],
    ['one\r\ntwo\rthree\u2028four\vfive', 'one\ntwo\nthree\nfour\nfive', 'has line ends alike'],
    ['\n a\n\n\tb \n', 'a\n\n\tb', 'keeps lines and tabs inside'],
    ['a\ud800b', 'ab', 'has no half of a sign'],
    ['a\u200b\u0308', 'ä', 'is composed after what was between has gone'],
    ['می‌خواهم', 'می‌خواهم', 'is Persian as it is spelled'],
    ['ශ්‍රී ලංකා', 'ශ්‍රී ලංකා', 'is Sinhala as it is spelled'],
    ['Rat\u200c der\u200d Gemeinden', 'Rat der Gemeinden', 'has no joiner where none belongs'],
    ['👩‍🚒 ❤️‍🔥 🏳️‍🌈 👩🏽‍⚕️ 1️⃣', '👩‍🚒 ❤️‍🔥 🏳️‍🌈 👩🏽‍⚕️ 1️⃣', 'keeps its pictures'],
    ['🏴󠁧󠁢󠁳󠁣󠁴󠁿 Schottland', '🏴󠁧󠁢󠁳󠁣󠁴󠁿 Schottland', 'keeps its flags'],
    ['a\u{e0041}\u{e0042}\ufe0f\ufe01', 'a', 'has no hidden letters'],
    ['葛󠄀', '葛󠄀', 'keeps the variant of a Han sign'],
    ['المدينة', 'المدينة', 'is Arabic as it is'],
    ['\u00a0\u200b\n', '', 'is empty where nothing could be seen'],
  ])('%j becomes %j: it %s', (typed, clean) => {
    expect(cleanLines(typed)).toBe(clean);
  });
});

it('a line has no breaks', () => {
  expect(cleanLine(' Rat \r\n der\tGemeinden\u2029')).toBe('Rat der Gemeinden');
});

it('a part keeps the spaces that part it from the next', () => {
  expect(cleanPart(' und\u00ad ')).toBe(' und ');
});

it('changes nothing the second time, whatever is typed', () => {
  const odd = fc.constantFrom(
    ...'a ä ä \u0308 \u00ad \u200b \u200c \u200d \ufe0f \u00a0 \n \r \t 👩 🏽 ❤ 🏴 \u{e0067} \u{e007f} م क ් ර \ud800 \u180e'.split(
      ' ',
    ),
    ' ',
  );
  const typed = fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: odd }), fc.string({ unit: 'grapheme' }));
  fc.assert(
    fc.property(typed, (text) => {
      for (const clean of [cleanPart, cleanLines, cleanLine]) expect(clean(clean(text))).toBe(clean(text));
    }),
    { numRuns: 3000 },
  );
});
