import { Parser } from 'htmlparser2';
import { createTranslator } from 'use-intl/core';
import { expect, it } from 'vitest';
import de from '../../../messages/de.json' with { type: 'json' };
import { plainList } from '../../domain/take-along/plain-list.ts';
import { sampleActor } from '../../testing/sample-actor.ts';
import { sampleProgramme } from '../../testing/sample-programme.ts';
import { actorLine, programmeLine } from './plain-lines.ts';

const t = createTranslator({ locale: 'de', messages: de, namespace: 'Funding' });
const lifecycles = createTranslator({ locale: 'de', messages: de, namespace: 'Actor.lifecycles' });
const words = { t, locale: 'de', today: '2026-11-26' } as const;
const text = (value: string) => ({ value, language: 'de' as const });

it('tells of an actor what the list tells, and that it is over', () => {
  expect(actorLine(sampleActor('de'), 'https://example.org/a', lifecycles).text).toBe(' (MB), München: Hilft gern.');
  const ended = sampleActor('de', { lifecycle: 'ended', abbreviations: [], seat: null, tagline: null });
  expect(actorLine(ended, 'https://example.org/a', lifecycles).text).toBe(', beendet');
});

it('tells of a programme each amount and deadline with its date', () => {
  const amount = { comparator: 'up-to', value: 5000, valueTo: null, per: text('je Projekt'), asOf: '2022' } as const;
  const line = (own: Parameters<typeof sampleProgramme>[0]) =>
    programmeLine(sampleProgramme(own), 'https://example.org/f', words).text.replaceAll(/\s/g, ' ');
  expect(line({ amounts: [amount], deadlines: ['2021-06-01'] })).toBe(
    ', Land. Begegnungen. Bis zu 5.000 € je Projekt (Stand 2022, kann überholt sein). Letzte Frist 1. Juni 2021, vorbei.',
  );
  expect(line({ rhythm: text('Laufend.') })).toBe(', Land. Begegnungen. Betrag nicht bekannt. Laufend.');
  expect(line({ deadlines: ['2026-12-01'] })).toContain('Frist: 1. Dezember 2026.');
});

it('is HTML that editors of other sites let through, whatever it tells', () => {
  const hostile = { name: '<script>alert(1)</script>', address: 'https://example.org/?a=1&b="', text: ' <b style="">' };
  const html = plainList({
    heading: 'Who is Who & Co',
    note: 'Stand 26. November 2026.',
    newest: { name: 'Neuester Stand', address: 'https://example.org/de' },
    parts: [{ title: 'Läuft', items: [hostile] }, { items: [hostile] }],
  });
  const tags = new Set<string>();
  const attributes: string[] = [];
  const parser = new Parser({
    onopentag(name, own) {
      tags.add(name);
      attributes.push(...Object.entries(own).map(([key, value]) => `${key} ${value}`));
    },
  });
  parser.end(html);
  expect([...tags].sort()).toEqual(['a', 'h3', 'li', 'p', 'ul']);
  expect(new Set(attributes)).toEqual(new Set(['href https://example.org/de', `href ${hostile.address}`]));
  expect(html).toContain('Stand 26. November 2026.');
});
