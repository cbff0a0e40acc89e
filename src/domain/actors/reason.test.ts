import { describe, expect, it } from 'vitest';
import type { ActorResource } from './actor.ts';
import type { Category } from './category.ts';
import { offerFor, reasonFor, type Spoken } from './reason.ts';

const category = (slug: string, name: string, group = 'helps-with'): Category => ({
  slug,
  name: { value: name, language: 'de' },
  description: null,
  position: 1,
  group: { slug: group, name: { value: group, language: 'de' }, position: 1 },
});
const funding = category('funding', 'Fördermittel');
const courses = category('language-courses', 'Sprachkurse');

const resource = (title: string): ActorResource => ({
  title: { value: title, language: 'de' },
  kind: 'overview',
  url: null,
  language: null,
  date: null,
});

function entry(text: string, changes: Partial<Spoken> = {}): Spoken {
  return {
    tagline: null,
    summary: text
      ? { language: 'de', value: [{ type: 'paragraph', children: [{ type: 'text', text, isBold: false }] }] }
      : null,
    resources: [],
    ...changes,
  };
}

describe('reasonFor', () => {
  it('quotes the sentence with most of the words of the need', () => {
    const text = 'Es gibt Geld. Hier gibt es Geld aus EU-Mitteln. Und Kaffee.';
    expect(reasonFor(entry(text), funding)).toEqual({ value: 'Hier gibt es Geld aus EU-Mitteln.', language: 'de' });
  });

  it('quotes a question with its answer', () => {
    expect(reasonFor(entry('Er ist da. Brauchen Sie Geld? Dann fragen Sie. Nur Mut.'), funding)?.value).toBe(
      'Brauchen Sie Geld? Dann fragen Sie.',
    );
  });

  it('quotes the title of a resource where no sentence speaks of it', () => {
    const actor = entry('Er ist da.', { resources: [resource('Studie'), resource('Förderung im Überblick')] });
    expect(reasonFor(actor, funding)?.value).toBe('Förderung im Überblick');
  });

  it('finds needs that staff have added by their own name', () => {
    expect(reasonFor(entry('Er ist da. Er bietet Sprachkursen Raum.'), courses)?.value).toBe(
      'Er bietet Sprachkursen Raum.',
    );
  });

  it('quotes the one sentence of the entry before its text', () => {
    const tagline = { value: 'Hat Geld.', language: 'de' } as const;
    expect(reasonFor(entry('Er ist da. Er gibt Geld.', { tagline }), funding)).toBe(tagline);
    expect(reasonFor(entry('Er ist da. Geld ist Förderung.', { tagline }), funding)?.value).toBe('Geld ist Förderung.');
  });

  it('has nothing to quote where nothing speaks of the need', () => {
    expect(reasonFor(entry('Er ist da.', { resources: [resource('Studie')] }), funding)).toBeNull();
  });

  it('looks by the language of the text, not of the page', () => {
    const english = entry('');
    english.summary = {
      language: 'en',
      value: [{ type: 'paragraph', children: [{ type: 'text', text: 'It is. It has money.', isBold: false }] }],
    };
    expect(reasonFor(english, funding)).toEqual({ value: 'It has money.', language: 'en' });
  });
});

describe('offerFor', () => {
  const offer = { ...resource('Programm'), kind: 'programme' } as const;
  const offered = (need: string, url: string | null) => offerFor([resource('Überblick'), { ...offer, url }], need);

  it('is what answers the need, where its address is known', () => {
    expect(offered('funding', 'https://a.de/p')).toEqual({ title: offer.title, url: 'https://a.de/p' });
    expect(offered('funding', null)).toBeNull();
    expect(offered('advice', 'https://a.de/p')).toBeNull();
  });
});
