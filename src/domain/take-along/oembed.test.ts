import { expect, it } from 'vitest';
import { isOtherFormat, oembedAnswer, parseOembedQuery, printOembedQuery } from './oembed.ts';

const page = 'https%3A%2F%2Fexample.org%2Fde%3Fcategory%3Dadvice';

it.each([
  [`maxheight=200&format=json&url=${page}&maxwidth=300`, `?url=${page}&maxwidth=300&maxheight=200`],
  [`url=${page}&maxwidth=-1&maxheight=1e9`, `?url=${page}`],
  [`url=${'a'.repeat(3000)}`, ''],
  ['', ''],
])('reads the address %s as %s', (typed, canonical) => {
  expect(printOembedQuery(parseOembedQuery(new URLSearchParams(typed)))).toBe(canonical);
});

it('knows JSON alone', () => {
  expect(['', 'format=json', 'format=xml'].map((query) => isOtherFormat(new URLSearchParams(query)))).toEqual([
    false,
    false,
    true,
  ]);
});

it('answers with a frame in a sandbox, no larger than may be', () => {
  const provider = { name: 'Who is Who', address: 'https://example.org/de' };
  const framed = {
    title: 'Beratung',
    address: 'https://example.org/de/einbetten?category=advice',
    of: 'list',
  } as const;
  const answer = oembedAnswer(framed, { maxWidth: 320, maxHeight: null }, provider);
  expect(answer).toMatchObject({ version: '1.0', type: 'rich', width: 320, height: 600, provider_name: 'Who is Who' });
  expect(answer.html).toContain('width="320" height="600"');
  expect(answer.html).toContain('sandbox="allow-popups allow-popups-to-escape-sandbox"');
  const entry = oembedAnswer({ ...framed, of: 'entry' }, { maxWidth: 2000, maxHeight: 100 }, provider);
  expect([entry.width, entry.height]).toEqual([600, 100]);
});
