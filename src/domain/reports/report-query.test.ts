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
  ['sent=WIW-7F3K-Q2.dBjft-_eZ4CV&missing=address&entry=dfi', '?sent=WIW-7F3K-Q2.dBjft-_eZ4CV'],
  ['sent=WIW-7F3K-Q2&entry=dfi', '?entry=dfi'],
  ['sent=WIW-7F3K-Q2.dBjftJeZ4CV%20call%20me', ''],
  ['sent=WIW-7F3K-Q2.dBjftJeZ4CVP.x', ''],
  ['sent=WIW-7F3I-Q2.dBjftJeZ4CVP', ''],
])('"%s" is printed "%s"', (query, printed) => {
  expect(printReportQuery(parseReportQuery(new URLSearchParams(query)))).toBe(printed);
});
