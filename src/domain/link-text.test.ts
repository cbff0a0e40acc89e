import { describe, expect, it } from 'vitest';
import { saysNothing } from './link-text.ts';

describe('The words of a link', () => {
  it.each([
    'hier',
    'Hier',
    ' hier. ',
    '„hier“',
    'Klicken Sie hier!',
    'mehr',
    'Mehr …',
    'mehr erfahren »',
    'Weitere Informationen',
    'Weiterlesen',
    'Link',
    'here',
    'Click here',
    'more',
    'Read more…',
    'this page',
    '→',
    '',
    'https://www.example.org',
    'http://example.org/a?b=c',
    'www.example.org',
    'WWW.example.org/verein',
    'example.org/a/b.pdf',
  ])('say nothing: %s', (words) => expect(saysNothing(words)).toBe(true));

  it.each([
    'Städtetag Nordrhein-Westfalen',
    'Mehr Demokratie e. V.',
    'hier beschriebene Förderung',
    'Handreichung: mehr erfahren über Partnerschaften',
    'More in Common',
    'info@example.org',
    '0231 838 00 46',
    'Kommunen.NRW',
    'Website des Landkreistags',
    'Europe: where we are',
  ])('say where they lead: %s', (words) => expect(saysNothing(words)).toBe(false));
});
