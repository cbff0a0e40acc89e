import { DomUtils, parseDocument } from 'htmlparser2';
import { describe, expect, it } from 'vitest';
import { sampleActor } from '../../testing/sample-actor.ts';
import { sampleWhereabouts } from '../../testing/sample-whereabouts.ts';
import type { PublishedActor } from '../actors/published-actor.ts';
import { atomFeed } from './atom-feed.ts';

const feed = (...actors: PublishedActor[]) =>
  atomFeed({
    locale: 'de',
    title: 'Who is Who & Co.',
    subtitle: 'Neues',
    author: 'Jemand',
    where: sampleWhereabouts,
    path: '/de/feed.xml',
    actors,
    changedOn: '2026-03-04T00:00:00.000Z',
  });

const read = (xml: string) => parseDocument(xml, { xmlMode: true });

/** The entries of a feed by their elements, and the names of these. */
function entriesOf(xml: string) {
  return DomUtils.getElementsByTagName('entry', read(xml)).map((entry) => {
    const children = entry.children.flatMap((child) => ('attribs' in child ? [child] : []));
    const textOf = (name: string) => children.filter((child) => child.name === name).map(DomUtils.textContent)[0];
    return {
      names: children.map(({ name }) => name),
      id: textOf('id'),
      title: textOf('title'),
      updated: textOf('updated'),
      link: children.find(({ name }) => name === 'link')?.attribs.href,
    };
  });
}

describe('atomFeed', () => {
  it('names itself, its language, its licence and its newest entry first', () => {
    const older = sampleActor('de', { id: 'older', updatedOn: '2025-01-01T00:00:00.000Z' });
    const text = feed(older, sampleActor('de'));
    expect(text).toContain('<feed xml:lang="de" xmlns="http://www.w3.org/2005/Atom">');
    expect(text).toContain('<id>https://example.org/de/feed.xml</id>');
    expect(text).toContain('<title>Who is Who &amp; Co.</title>');
    expect(text).toContain('<updated>2026-03-04T00:00:00.000Z</updated>');
    expect(text).toContain('rel="self" href="https://example.org/de/feed.xml"');
    expect(text).toContain('CC BY 4.0');
    const ids = [...text.matchAll(/<id>(tag:[^<]+)<\/id>/g)].map(([, id]) => id);
    expect(ids).toEqual(['tag:example.org,2026:0190-ab', 'tag:example.org,2026:older']);
    expect(text).toContain('<published>2026-01-02T03:04:05.678Z</published>');
  });

  it('lets no name become markup', () => {
    const text = feed(sampleActor('de', { name: { value: ']]>]]><b>&\u0000', language: 'de' } }));
    expect(text).toContain('<![CDATA[]]&gt;]]&gt;&lt;b&gt;&amp; (MB)]]>');
  });

  it('holds 50 at most', () => {
    const many = Array.from({ length: 60 }, (_, at) => sampleActor('de', { id: `${at}` }));
    expect(feed(...many).match(/<entry>/g)).toHaveLength(50);
  });

  it('knows an entry by the same name when its title and its address change', () => {
    const renamed = {
      name: { value: 'Anders', language: 'de' as const },
      slug: 'anders',
      slugs: { de: 'anders', en: 'other' },
    };
    const [before] = entriesOf(feed(sampleActor('de')));
    const [after] = entriesOf(feed(sampleActor('de', renamed)));
    expect(after).toMatchObject({ id: before?.id, title: 'Anders (MB)', link: 'https://example.org/de/anders' });
    expect(before?.title).toBe('Münchner Büro (MB)');
  });

  it('goes by the same names when the site moves', () => {
    const moved = atomFeed({
      locale: 'de',
      title: 'Who is Who',
      subtitle: 'Neues',
      author: 'Jemand',
      where: { ...sampleWhereabouts, site: 'https://new.example' },
      path: '/de/feed.xml',
      actors: [sampleActor('de')],
      changedOn: '2026-03-04T00:00:00.000Z',
    });
    expect(moved).toContain('<id>https://example.org/de/feed.xml</id>');
    expect(moved).toContain('rel="self" href="https://new.example/de/feed.xml"');
    expect(entriesOf(moved)[0]?.id).toBe('tag:example.org,2026:0190-ab');
  });

  it('has in each entry what it must have, and nothing that lacks', () => {
    const entries = entriesOf(feed(sampleActor('de', { summary: null }), sampleActor('de', { id: 'b' })));
    expect(entries.map(({ names }) => names)).toEqual([
      ['title', 'id', 'link', 'updated', 'published'],
      ['title', 'id', 'link', 'updated', 'summary', 'published'],
    ]);
    for (const { updated } of entries) expect(new Date(updated ?? '').toISOString()).toBe(updated);
    expect(new Set(entries.map(({ id }) => id)).size).toBe(2);
  });

  it('without entries is still one', () => {
    const [top] = DomUtils.getElementsByTagName('feed', read(feed()));
    const names = top?.children.flatMap((child) => ('name' in child ? child.name : [])) ?? [];
    expect(names).toEqual(expect.arrayContaining(['id', 'title', 'updated', 'author', 'link']));
    expect(entriesOf(feed())).toEqual([]);
  });
});
