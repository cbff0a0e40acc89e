import { describe, expect, it } from 'vitest';
import { sampleActor } from '../../testing/sample-actor.ts';
import { sampleWhereabouts } from '../../testing/sample-whereabouts.ts';
import type { PublishedActor } from '../actors/published-actor.ts';
import { exportedActor } from './exported-actor.ts';
import { openDataSchemas } from './open-data-schema.ts';

const exported = (changed: Partial<PublishedActor> = {}) =>
  exportedActor({ de: sampleActor('de', changed), en: sampleActor('en', changed) }, sampleWhereabouts);

describe('exportedActor', () => {
  it('holds both languages and keeps to the description', () => {
    const actor = exported();
    expect(openDataSchemas.Actor.parse(actor)).toEqual(actor);
    expect(actor).toMatchObject({
      id: 'tag:example.org,2026:0190-ab',
      name: { de: 'Münchner Büro', en: 'Munich Office' },
      url: { de: 'https://example.org/de/muenchner-buero', en: 'https://example.org/en/munich-office' },
      data: 'https://example.org/data/v1/actors/muenchner-buero.json',
      vcard: { en: 'https://example.org/data/v1/actors/muenchner-buero.en.vcf' },
      resources: [{ title: { de: 'Studie', en: 'Study' } }],
      changes: [{ description: { de: 'Umgezogen', en: 'Moved' } }],
      reviewedTexts: ['de', 'en'],
    });
  });

  it('fills nothing in where a translation is missing', () => {
    expect(exported().seat).toEqual({ de: 'München' });
    expect(exported().plainWords).toEqual({});
    expect(exported({ name: { value: 'Only', language: 'en' } }).name).toEqual({ en: 'Only' });
  });

  it('names a parent with or without an entry', () => {
    const name = { value: 'Land', language: 'de' as const };
    expect(exported({ parent: { id: '1', slug: 'land', name } }).parent).toEqual({
      slug: 'land',
      name: { de: 'Land' },
    });
    expect(exported({ parentName: name }).parent).toEqual({ slug: null, name: { de: 'Land' } });
  });
});
