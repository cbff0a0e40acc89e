import { describe, expect, it } from 'vitest';
import { noContact } from '../../testing/sample-actor.ts';
import type { ActorResource } from './actor.ts';
import type { Category } from './category.ts';
import { bestWay, type Helper, helpTopics, mostHelpers, reasonFor } from './help.ts';

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

function helper(text: string, changes: Partial<Helper> = {}): Helper {
  return {
    id: 'x',
    slug: 'x',
    name: { value: 'X', language: 'de' },
    abbreviations: [],
    lifecycle: 'active',
    lifecycleSince: null,
    formerName: null,
    tagline: null,
    summary: text
      ? { language: 'de', value: [{ type: 'paragraph', children: [{ type: 'text', text, isBold: false }] }] }
      : null,
    seat: null,
    partnerCountries: [],
    categories: [funding],
    links: [],
    contact: noContact,
    resources: [],
    ...changes,
  };
}

describe('reasonFor', () => {
  it('quotes the sentence with most of the words of the need', () => {
    const text = 'Es gibt Geld. Hier gibt es Geld aus EU-Mitteln. Und Kaffee.';
    expect(reasonFor(helper(text), funding)).toEqual({ value: 'Hier gibt es Geld aus EU-Mitteln.', language: 'de' });
  });

  it('quotes a question with its answer', () => {
    expect(reasonFor(helper('Er ist da. Brauchen Sie Geld? Dann fragen Sie. Nur Mut.'), funding)?.value).toBe(
      'Brauchen Sie Geld? Dann fragen Sie.',
    );
  });

  it('quotes the title of a resource where no sentence speaks of it', () => {
    const actor = helper('Er ist da.', { resources: [resource('Studie'), resource('Förderung im Überblick')] });
    expect(reasonFor(actor, funding)?.value).toBe('Förderung im Überblick');
  });

  it('finds needs that staff have added by their own name', () => {
    expect(reasonFor(helper('Er ist da. Er bietet Sprachkursen Raum.'), courses)?.value).toBe(
      'Er bietet Sprachkursen Raum.',
    );
  });

  it('quotes the one sentence of the entry before its text', () => {
    const tagline = { value: 'Hat Geld.', language: 'de' } as const;
    expect(reasonFor(helper('Er ist da. Er gibt Geld.', { tagline }), funding)).toBe(tagline);
    expect(reasonFor(helper('Er ist da. Geld ist Förderung.', { tagline }), funding)?.value).toBe(
      'Geld ist Förderung.',
    );
  });

  it('has nothing to quote where nothing speaks of the need', () => {
    expect(reasonFor(helper('Er ist da.', { resources: [resource('Studie')] }), funding)).toBeNull();
  });

  it('looks by the language of the text, not of the page', () => {
    const english = helper('');
    english.summary = {
      language: 'en',
      value: [{ type: 'paragraph', children: [{ type: 'text', text: 'It is. It has money.', isBold: false }] }],
    };
    expect(reasonFor(english, funding)).toEqual({ value: 'It has money.', language: 'en' });
  });
});

describe('helpTopics', () => {
  it('has the needs somebody says how to help with, in their order, and nothing else', () => {
    const topics = helpTopics(
      [courses, funding, category('nobody', 'Niemand'), category('nrw', 'NRW', 'regional-focus')],
      [helper('Geld A.'), helper('Geld B und Sprachkurse.', { categories: [funding, courses] }), helper('Nichts.')],
    );
    expect(topics.map((topic) => [topic.category.slug, topic.helpers.map(({ reason }) => reason.value)])).toEqual([
      ['language-courses', ['Geld B und Sprachkurse.']],
      ['funding', ['Geld A.', 'Geld B und Sprachkurse.']],
    ]);
  });

  it('names the first of many, and how many there are', () => {
    const many = Array.from({ length: mostHelpers + 3 }, (_, at) => helper('Geld.', { slug: `${at}` }));
    const [topic] = helpTopics([funding], many);
    expect(topic?.total).toBe(mostHelpers + 3);
    expect(topic?.helpers.map((each) => each.helper)).toEqual(many.slice(0, mostHelpers));
  });
});

describe('bestWay', () => {
  const link = (platform: 'website' | 'x' | 'facebook', url: string | null) => ({
    platform,
    url,
    language: null,
    checkedOn: null,
  });

  it('is the website, else what is known, else none', () => {
    const [x, website] = [link('x', 'https://x.com/a'), link('website', 'https://a.de')];
    const way = (links: ReturnType<typeof link>[]) => bestWay(helper('', { links }), 'funding');
    expect(way([link('facebook', null), x, website])?.url).toBe('https://a.de');
    expect(way([link('website', null), x])?.url).toBe('https://x.com/a');
    expect(way([link('website', null)])).toBeNull();
  });

  it('is what is offered for the need, where its address is known', () => {
    const offer = { ...resource('Programm'), kind: 'programme' } as const;
    const links = [link('website', 'https://a.de')];
    const way = (need: string, url: string | null) =>
      bestWay(helper('', { links, resources: [resource('Überblick'), { ...offer, url }] }), need);
    expect(way('funding', 'https://a.de/p')).toMatchObject({ url: 'https://a.de/p', title: offer.title });
    expect(way('funding', null)?.url).toBe('https://a.de');
    expect(way('advice', 'https://a.de/p')?.url).toBe('https://a.de');
  });
});
