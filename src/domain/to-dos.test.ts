import { describe, expect, it } from 'vitest';
import type { RichText, RichTextBlock, RichTextInline } from './rich-text.ts';
import { hasToDos, withoutToDos } from './to-dos.ts';

const words = (text: string): RichTextInline => ({ type: 'text', text, isBold: false });
const paragraph = (...children: RichTextInline[]): RichTextBlock => ({ type: 'paragraph', children });
const heading = (text: string, level: 2 | 3 = 2): RichTextBlock => ({
  type: 'heading',
  level,
  children: [words(text)],
});
const list = (...items: string[]): RichTextBlock => ({
  type: 'list',
  isOrdered: false,
  items: items.map((item) => [words(item)]),
});

describe('withoutToDos', () => {
  it.each<[what: string, text: RichText, left: RichText]>([
    [
      'a sentence, in either language',
      [paragraph(words('Wir sind da. Die Nummer: wird von der Redaktion ergänzt. Rufen Sie an.'))],
      [paragraph(words('Wir sind da. Rufen Sie an.'))],
    ],
    [
      'an English one',
      [paragraph(words('Here. What and how: are to be added by the editors.'))],
      [paragraph(words('Here.'))],
    ],
    [
      'a section with nothing else in it',
      [heading('Register'), paragraph(words('Nummer: wird von der Redaktion ergänzt.')), heading('Mehr'), list('a')],
      [heading('Mehr'), list('a')],
    ],
    [
      'the last section',
      [
        paragraph(words('A.')),
        heading('Register'),
        paragraph(words('Name und Dauer werden von der Redaktion ergänzt.')),
      ],
      [paragraph(words('A.'))],
    ],
    ['an item of a list', [list('Telefon', 'E-Mail: wird von der Redaktion ergänzt')], [list('Telefon')]],
    [
      'what follows a link, the link being left',
      [
        paragraph(
          words('Telefon '),
          { type: 'link', url: 'tel:1', children: [words('1')] },
          words('. Beauftragte: wird von der Redaktion ergänzt.'),
        ),
      ],
      [paragraph(words('Telefon '), { type: 'link', url: 'tel:1', children: [words('1')] }, words('.'))],
    ],
  ])('leaves out %s', (_, text, left) => {
    expect(withoutToDos(text)).toEqual(left);
  });

  it('leaves everything else as it is, a heading without words below it too', () => {
    const text = [
      heading('Eins'),
      heading('Zwei'),
      paragraph(words('Die Redaktion ergänzt z. B. dies. ')),
      heading('Drei'),
    ];
    expect(withoutToDos(text)).toEqual(text);
  });
});

describe('hasToDos', () => {
  it('knows the words', () => {
    expect(hasToDos('E-Mail: wird von der Redaktion ergänzt')).toBe(true);
    expect(hasToDos('Von der Redaktion.')).toBe(false);
  });
});
