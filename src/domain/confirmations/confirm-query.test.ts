import { expect, it } from 'vitest';
import { parseConfirmQuery, printConfirmQuery } from './confirm-query.ts';
import { linkText } from './confirmation-link.ts';

const link = linkText({ entry: '6b09139ad8f07e42a10f8183', madeAt: 1_764_230_400_000 }, 'secret');

it.each([
  [`?link=${link}`, `?link=${link}`],
  [`?utm=1&link=${link}&x=y`, `?link=${link}`],
  ['?done=confirmed', '?done=confirmed'],
  [`?done=declined&link=${link}`, '?done=declined'],
  ['?done=everything', ''],
  ['?link=<script>', ''],
  ['', ''],
])('of %j is taken %j', (query, canonical) => {
  expect(printConfirmQuery(parseConfirmQuery(new URLSearchParams(query)))).toBe(canonical);
});
