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

  it('falls back on the sentence that opens the entry, then on a resource, then on nothing', () => {
    expect(reasonFor(helper('Er ist da. Wirklich.'), funding)?.value).toBe('Er ist da.');
    expect(reasonFor(helper('', { resources: [resource('Studie')] }), funding)?.value).toBe('Studie');
    expect(reasonFor(helper(''), funding)).toBeNull();
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
  it('has the needs somebody helps with, in their order, and nothing else', () => {
    const topics = helpTopics(
      [courses, funding, category('nobody', 'Niemand'), category('nrw', 'NRW', 'regional-focus')],
      [helper('A.'), helper('B.', { categories: [funding, courses] })],
    );
    expect(topics.map((topic) => [topic.category.slug, topic.helpers.map(({ reason }) => reason?.value)])).toEqual([
      ['language-courses', ['B.']],
      ['funding', ['A.', 'B.']],
    ]);
  });

  it('names the first of many, and how many there are', () => {
    const many = Array.from({ length: mostHelpers + 3 }, (_, at) => helper('A.', { slug: `${at}` }));
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
    expect(bestWay([link('facebook', null), x, website])?.url).toBe('https://a.de');
    expect(bestWay([link('website', null), x])?.url).toBe('https://x.com/a');
    expect(bestWay([link('website', null)])).toBeNull();
  });
});
