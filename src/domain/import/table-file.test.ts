import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bareText, guardedCell } from './guarded-cell.ts';
import { largestFile, mostRows, readTable, type Table, writeTable } from './table-file.ts';

const utf8 = (text: string) => new TextEncoder().encode(text);
const utf16 = (text: string) => new Uint8Array(Buffer.from(`\ufeff${text}`, 'utf16le'));
/** The same in windows-1252, as far as these texts need it. */
const cp1252 = (text: string) =>
  new Uint8Array([...text].map((sign) => ({ '€': 0x80, '–': 0x96, '„': 0x84, '“': 0x93 })[sign] ?? sign.charCodeAt(0)));
const table = (bytes: Uint8Array) => readTable(bytes) as Table;
const cellsOf = (bytes: Uint8Array) => [table(bytes).heads, ...table(bytes).rows.map(({ cells }) => cells)];

describe('readTable', () => {
  const read = [
    ['Name', 'Ort'],
    ['Städtefreunde – „Köln“', '5 €, 6 €'],
  ];
  it.each([
    ['cp1252 with ;', cp1252('Name;Ort\r\nStädtefreunde – „Köln“;5 €, 6 €\r\n')],
    ['UTF-8 with a mark and ;', utf8('\ufeffName;Ort\r\nStädtefreunde – „Köln“;5 €, 6 €')],
    ['UTF-8 with commas', utf8('Name,Ort\nStädtefreunde – „Köln“,"5 €, 6 €"\n')],
    ['UTF-8 with tabs', utf8('Name\tOrt\nStädtefreunde – „Köln“\t5 €, 6 €\n')],
    ['UTF-16 with tabs, as "Unicode text"', utf16('Name\tOrt\r\nStädtefreunde – „Köln“\t5 €, 6 €\r\n')],
    ['sep=', cp1252('sep=;\r\nName;Ort\r\nStädtefreunde – „Köln“;5 €, 6 €\r\n')],
    ['quoted heads', utf8('"Name";"Ort"\r\n"Städtefreunde – „Köln“";"5 €, 6 €"')],
    ['columns of nothing', utf8('Name;Ort;;\r\n Städtefreunde – „Köln“ ;5 €, 6 €;;\r\n;;;\r\n')],
  ])('reads %s', (_, bytes) => {
    expect(cellsOf(bytes)).toEqual(read);
  });

  it('keeps line breaks and quotes within their cell, and counts lines as a spreadsheet does', () => {
    const { rows } = table(utf8('Name;Notiz\r\n"a ""b""";"eins\r\nzwei"\r\n\r\n;;\r\nc;d\r\n'));
    expect(rows).toEqual([
      { line: 2, cells: ['a "b"', 'eins\nzwei'] },
      { line: 5, cells: ['c', 'd'] },
    ]);
  });

  it.each([
    ['a quote that does not end', utf8('Name;Ort\nA;B\n"C;D\nE;F\n'), { problem: 'quote', line: 3 }],
    ['a quote that ends too soon', utf8('Name;Ort\n"A"B;C\n'), { problem: 'quote', line: 2 }],
    ['a quote in the middle', utf8('Name;Ort\nA;Verein "B"\n'), { problem: 'quote', line: 2 }],
    ['a cell too many', utf8('Name;Ort\nA;B;C\n'), { problem: 'too-many-cells', line: 2 }],
    ['nothing', utf8(''), { problem: 'no-rows' }],
    ['heads alone', utf8('Name;Ort\n;;\n'), { problem: 'no-rows' }],
    ['a workbook of Excel', new Uint8Array([0x50, 0x4b, 3, 4, 0, 0]), { problem: 'spreadsheet' }],
    ['a picture', new Uint8Array([0x89, 0x50, 0, 0, 1]), { problem: 'no-text' }],
    ['too many rows', utf8(`Name\n${'A\n'.repeat(mostRows + 1)}`), { problem: 'too-many-rows' }],
    ['too many bytes', new Uint8Array(largestFile + 1), { problem: 'too-large' }],
  ])('says what is wrong with %s', (_, bytes, problem) => {
    expect(readTable(bytes)).toEqual(problem);
  });
});

it('a table that was written is read as it was, whatever stands in its cells', () => {
  const text = fc.string({ unit: 'binary' }).map((any) => any.replaceAll('\0', '').replaceAll(/\r\n?/g, '\n').trim());
  const rows = fc.array(fc.tuple(fc.constant('x'), text, text), { minLength: 1, maxLength: 4 });
  fc.assert(
    fc.property(rows, (cells) => {
      const written = writeTable(
        ['A', 'B', 'C'],
        cells.map((row) => row.map(guardedCell)),
      );
      const read = table(utf8(written)).rows.map((row) => row.cells.map(bareText));
      expect(read).toEqual(cells);
    }),
    { numRuns: 50 },
  );
});
