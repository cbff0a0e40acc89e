import { describe, expect, it } from 'vitest';
import { editor, translator, whole, withActor } from '../../testing/sample-documents.ts';
import { actorRules } from './actors.ts';
import type { ExaminedDocument } from './document.ts';
import { findingsOf, type Reader } from './finding.ts';
import { languageRules } from './languages.ts';
import { reviewRules } from './reviews.ts';
import { dayAfter, partSetAside, type SetAside } from './set-aside.ts';

const day = '2026-11-26';
const behind = (german: string): ExaminedDocument => ({
  ...whole,
  texts: [{ path: 'seat', german, english: 'Cologne', basis: 'Köln' }],
});

const found = (document: ExaminedDocument, reader: Reader = editor) =>
  findingsOf([...languageRules, ...actorRules, ...reviewRules], [document], day, reader);
const told = (document: ExaminedDocument, asides: SetAside[], reader: Reader = editor, on = day) =>
  partSetAside(found(document, reader), asides, on, reader).open.map(({ kind }) => kind);

function asideOf(document: ExaminedDocument, change: Partial<SetAside> = {}): SetAside {
  const [finding] = found(document);
  if (!finding) throw new Error('There is nothing to set aside');
  const { kind, form, place, about } = finding;
  return { id: '1', kind, form, place, about, until: null, circle: 'editors', by: 'E', on: day, ...change };
}

describe('A finding that is right as it is', () => {
  it('is not told until what it is about changes', () => {
    const aside = asideOf(behind('Bonn'));
    expect(told(behind('Bonn'), [])).toEqual(['english-out-of-date']);
    expect(told(behind('Bonn'), [aside])).toEqual([]);
    expect(told(behind('Bonn am Rhein'), [aside])).toEqual(['english-out-of-date']);
    expect(told({ ...behind('Bonn'), form: 'collections/actors/2' }, [aside])).toEqual(['english-out-of-date']);
    expect(told({ ...withActor({ missing: ['way'] }) }, [aside])).toEqual(['unreachable']);
  });

  it('is so for translators, too, when editors say so, and not the other way round', () => {
    const byEditors = asideOf(behind('Bonn'));
    const byTranslators = asideOf(behind('Bonn'), { circle: 'translators' });
    expect([told(behind('Bonn'), [byEditors], translator), told(behind('Bonn'), [byTranslators], translator)]).toEqual([
      [],
      [],
    ]);
    expect(told(behind('Bonn'), [byTranslators])).toEqual(['english-out-of-date']);
  });

  it('is listed with who set it aside', () => {
    const aside = asideOf(behind('Bonn'));
    expect(partSetAside(found(behind('Bonn')), [aside], day, editor).aside).toMatchObject([
      { finding: { kind: 'english-out-of-date' }, asides: [{ by: 'E' }] },
    ]);
    expect(partSetAside(found(behind('Ulm')), [aside], day, editor).aside).toEqual([]);
  });
});

describe('A finding that is put off', () => {
  it('comes back on its day, whatever changes until then, and translators may do it meanwhile', () => {
    const aside = asideOf(behind('Bonn'), { until: '2026-12-03' });
    expect(told(behind('Ulm'), [aside])).toEqual([]);
    expect(told(behind('Ulm'), [aside], editor, '2026-12-02')).toEqual([]);
    expect(told(behind('Ulm'), [aside], editor, '2026-12-03')).toEqual(['english-out-of-date']);
    expect(told(behind('Bonn'), [aside], translator)).toEqual(['english-out-of-date']);
  });

  it.each([
    ['2026-11-26', 7, '2026-12-03'],
    ['2026-12-30', 7, '2027-01-06'],
    ['2026-10-20', 30, '2026-11-19'],
  ])('from %s for %i days comes back on %s', (from, days, until) => {
    expect(dayAfter(from, days)).toBe(until);
  });
});

describe('A review', () => {
  const due = withActor({ reviewedOn: null, isRead: { de: false, en: true } });

  it('is done in place, for both languages, and can be undone', () => {
    expect(found(due)[0]?.inPlace).toEqual({
      does: { de: 'Stimmt alles noch', en: 'All still right' },
      set: { reviewedOn: '2026-11-26T12:00:00.000Z', hasReviewedText: true, hasReviewedTextEn: true, links: [] },
      back: { reviewedOn: null, hasReviewedText: false, hasReviewedTextEn: true, links: [] },
      basedOn: whole.savedOn,
    });
    const inGerman = { ...due, texts: [{ path: 'seat', german: 'Köln', english: '' }] };
    const review = found(inGerman).find(({ kind }) => kind === 'review');
    expect(review?.inPlace?.set).toEqual({ reviewedOn: '2026-11-26T12:00:00.000Z', hasReviewedText: true, links: [] });
  });

  it('covers every channel with an address and the contact, and puts back what they said', () => {
    const channels = [
      { id: 'a', hasAddress: true, checkedOn: '2020-01-01T12:00:00.000Z' },
      { id: 'b', hasAddress: false, checkedOn: null },
    ];
    const { set, back } =
      found(withActor({ reviewedOn: null, channels, contact: { confirmedOn: null } }))[0]?.inPlace ?? {};
    expect([set?.links, set?.contact]).toEqual([
      [
        { id: 'a', checkedOn: '2026-11-26T12:00:00.000Z' },
        { id: 'b', checkedOn: null },
      ],
      { confirmedOn: '2026-11-26' },
    ]);
    expect([back?.links, back?.contact]).toEqual([
      channels.map(({ id, checkedOn }) => ({ id, checkedOn })),
      { confirmedOn: null },
    ]);
  });

  it('is left to the form where a draft would go live with it', () => {
    const draft = { by: [], accounts: [], since: null };
    const pending = { ...due, drafts: { de: draft, en: null } };
    expect(found(pending).find(({ kind }) => kind === 'review')?.inPlace).toBeUndefined();
  });
});
