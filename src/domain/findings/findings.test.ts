import { describe, expect, it } from 'vitest';
import { editor, subject, translator, whole, withActor } from '../../testing/sample-documents.ts';
import { actorRules } from './actors.ts';
import type { ExaminedDocument } from './document.ts';
import { draftRules, handedIn } from './drafts.ts';
import { type Finding, findingsOf } from './finding.ts';
import { languageRules } from './languages.ts';
import { reviewRules } from './reviews.ts';
import { toDoRules } from './to-dos.ts';

const day = '2026-11-26';

const draft = (since: string, account: string) => ({ by: [account.toUpperCase()], accounts: [account], since });
const documentRules = [...draftRules, handedIn, ...languageRules, ...actorRules, ...reviewRules, ...toDoRules];

const found = (document: ExaminedDocument, reader = editor): Finding[] =>
  findingsOf(documentRules, [document], day, reader);
const told = (document: ExaminedDocument, reader = editor) =>
  found(document, reader).map(({ kind, says, field }) => [kind, says.de, field]);

describe('Findings', () => {
  it('are none where nothing is to be done', () => {
    expect([...told(whole), ...told(whole, translator), ...told({ ...whole, actor: null })]).toEqual([]);
  });

  it('lead to the form and know what they are about', () => {
    expect(found(withActor({ missing: ['summary'] }))).toMatchObject([
      { entry: subject.entry, form: subject.form, kind: 'part-missing', field: 'summary' },
    ]);
  });

  it('take at most one sitting each, and say so in both languages', () => {
    const texts = Array.from({ length: 40 }, (_, at) => ({
      path: `t${at}`,
      german: 'a',
      english: at % 2 ? '' : 'b',
      basis: 'c',
    }));
    const rows = Array.from({ length: 40 }, (_, at) => ({ row: `links.${at}`, name: { de: 'X', en: 'X' } }));
    const worst = {
      ...withActor({ missing: ['summary', 'seat', 'categories'], reviewedOn: null, missingAddresses: rows }),
      texts,
    };
    const all = found(worst);
    expect(all.map(({ kind }) => kind).sort()).toEqual(
      ['address-missing', 'english-missing', 'english-out-of-date', 'part-missing', 'review'].sort(),
    );
    for (const { minutes, says } of all) {
      expect(minutes).toBeGreaterThan(0);
      expect(minutes).toBeLessThanOrEqual(15);
      expect(says.de).not.toBe(says.en);
    }
  });
});

describe('A page with sentences that are still to be written', () => {
  const text = { path: 'body', english: 'Register: to be added by the editors.', basis: undefined };
  const page = (german: string): ExaminedDocument => ({ ...whole, actor: null, texts: [{ ...text, german }] });

  it('is told to editors, with the field', () => {
    const open = page('Register: wird von der Redaktion ergänzt.');
    expect(told(open).map(([kind, , field]) => [kind, field])).toContainEqual(['to-write', 'body']);
    expect(told({ ...open, isLive: false }).map(([kind]) => kind)).not.toContain('to-write');
    expect(told(page('Register: HRB 1.')).map(([kind]) => kind)).not.toContain('to-write');
  });
});

describe('What an entry lacks', () => {
  const address = (row: string, name: string) => ({ row, name: { de: name, en: name } });

  it.each([
    [withActor({ missing: ['way'] }), [['unreachable', 'Kein Weg führt zu dieser Stelle.', 'links']]],
    [
      withActor({ missing: ['way'], missingAddresses: [address('links.0', 'Website')] }),
      [['address-missing', 'Die Adresse von „Website“ fehlt.', 'links.0.url']],
    ],
    [
      withActor({ missingAddresses: [address('resources.2', 'Studie')] }),
      [['address-missing', 'Die Adresse von „Studie“ fehlt.', 'resources.2.url']],
    ],
    [
      withActor({ missingAddresses: [address('links.1', 'Podcast'), address('resources.2', 'Studie')] }),
      [['address-missing', '2 Adressen fehlen.', 'links.1.url']],
    ],
    [
      withActor({ missing: ['summary', 'categories', 'seat'] }),
      [['part-missing', 'Es fehlen die Zusammenfassung und eine Kategorie.', 'summary']],
    ],
    [withActor({ missing: ['summary'] }), [['part-missing', 'Es fehlt die Zusammenfassung.', 'summary']]],
    [withActor({ missing: ['nameEn', 'summaryEn', 'seat'] }), []],
  ])('is told with the field where it is filled in', (document, findings) => {
    expect(told(document)).toEqual(findings);
    expect(told(document, translator)).toEqual([]);
  });
});

describe('The English', () => {
  const text = (path: string, english: string, basis = 'Köln') => ({ path, german: 'Köln', english, basis });

  it.each([
    [[text('seat', '')], true, [['english-missing', 'Das Englische fehlt ganz.', 'seatEn']]],
    [
      [text('name', 'Cologne'), text('seat', '')],
      false,
      [['english-missing', 'Das Englische fehlt: ein Feld.', 'seatEn']],
    ],
    [
      [text('name', 'Cologne'), text('seat', ''), text('links.0.title', '')],
      true,
      [['english-missing', 'Das Englische fehlt: 2 von 3 Feldern.', 'seatEn']],
    ],
    [
      [text('seat', 'Bonn', 'Bonn'), text('name', '')],
      true,
      [
        ['english-out-of-date', 'Das Englische hinkt hinterher: ein Feld.', 'seatEn'],
        ['english-missing', 'Das Englische fehlt: ein Feld.', 'nameEn'],
      ],
    ],
  ])('is told where it is missing or behind, to editors and translators alike', (texts, isReviewed, findings) => {
    expect(told({ ...whole, texts, isReviewed })).toEqual(findings);
    expect(told({ ...whole, texts, isReviewed }, translator)).toEqual(findings);
  });

  it('is to be read through by editors, once it is whole', () => {
    const finding = ['english-not-reviewed', 'Das Englische hat noch niemand gegengelesen.', 'hasReviewedTextEn'];
    expect(told({ ...whole, isReviewed: false })).toEqual([finding]);
    expect(told({ ...whole, isReviewed: false }, translator)).toEqual([]);
  });
});

describe('Drafts', () => {
  const drafts = { de: draft('2026-11-03T09:00:00Z', 'e'), en: draft('2026-11-01T09:00:00Z', 't') };

  it('wait for editors, with whose they are and since when in each language', () => {
    const [finding, ...others] = found({ ...whole, drafts });
    expect(others).toEqual([]);
    expect(finding).toMatchObject({
      kind: 'draft',
      says: { de: 'Entwürfe in beiden Sprachen warten.', en: 'Drafts in both languages wait.' },
      why: { de: 'Deutsch: von E, seit 3. November 2026. Englisch: von T, seit 1. November 2026.' },
      since: '2026-11-01T09:00:00Z',
    });
    expect(told({ ...whole, drafts: { de: null, en: drafts.en } })[0]?.[1]).toBe('Ein englischer Entwurf wartet.');
    expect(told({ ...whole, drafts: { de: { by: [], accounts: [], since: null }, en: null } })).toHaveLength(1);
  });

  it('that are planned wait for nobody', () => {
    const planned = (de: boolean, en: boolean) =>
      told({ ...whole, drafts, planned: { de, en } }).map(([, says]) => says);
    expect(planned(true, true)).toEqual([]);
    expect([planned(true, false), planned(false, true)].flat()).toEqual([
      'Ein englischer Entwurf wartet.',
      'Ein deutscher Entwurf wartet.',
    ]);
    expect(told({ ...whole, isLive: false, planned: { de: true, en: false } })).toEqual([]);
  });

  it('are told to the translator who handed them in, and to no other', () => {
    expect(told({ ...whole, drafts }, translator)).toEqual([
      ['handed-in', 'Wartet auf die Freigabe, seit 1. November 2026.', null],
    ]);
    expect(told({ ...whole, drafts }, { id: 'other', mayPublish: false })).toEqual([]);
  });

  it('of what was never published are told as such, and their English can wait', () => {
    expect(told({ ...whole, isLive: false, isReviewed: false, drafts }).map(([kind]) => kind)).toEqual(['unpublished']);
  });
});
