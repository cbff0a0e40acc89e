import { expect, it } from 'vitest';
import { parseReportQuery, printReportQuery } from './report-query.ts';

it.each([
  ['', ''],
  ['kind=suggestion&entry=dfi', '?entry=dfi&kind=suggestion'],
  ['entry=<script>&kind=spam&utm=1', ''],
  [`entry=${'a'.repeat(101)}`, ''],
  ['sent=WIW-7F3K-Q2&entry=dfi', '?sent=WIW-7F3K-Q2'],
  ['sent=WIW-7F3K-Q2%20call%20me', ''],
  ['sent=WIW-7F3I-Q2', ''],
])('"%s" is printed "%s"', (query, printed) => {
  expect(printReportQuery(parseReportQuery(new URLSearchParams(query)))).toBe(printed);
});
