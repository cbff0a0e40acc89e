import { expect, it } from 'vitest';
import { parseReportQuery, printReportQuery } from './report-query.ts';

it.each([
  ['', ''],
  ['kind=suggestion&entry=dfi', '?entry=dfi&kind=suggestion'],
  ['entry=<script>&kind=spam&utm=1', ''],
  [`entry=${'a'.repeat(101)}`, ''],
  ['missing=address&kind=mistake&entry=dfi', '?entry=dfi&kind=mistake&missing=address'],
  ['entry=dfi&missing=<b>Call+us', '?entry=dfi'],
  ['missing=address', ''],
  ['sent=WIW-7F3K-Q2&missing=address&entry=dfi', '?sent=WIW-7F3K-Q2'],
  ['sent=WIW-7F3K-Q2%20call%20me', ''],
  ['sent=WIW-7F3I-Q2', ''],
])('"%s" is printed "%s"', (query, printed) => {
  expect(printReportQuery(parseReportQuery(new URLSearchParams(query)))).toBe(printed);
});
