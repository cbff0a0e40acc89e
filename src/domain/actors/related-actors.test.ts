import { describe, expect, test } from 'vitest';
import type { Category } from './category.ts';
import { type Relative, relatedActors } from './related-actors.ts';

const category = (slug: string, group: string): Category => ({
  slug,
  name: { value: slug, language: 'de' },
  description: null,
  position: 1,
  group: { slug: group, name: { value: group, language: 'de' }, position: 1 },
});
const everywhere = category('germany', 'regional-focus');
const club = category('club', 'kind-of-body');
const institute = category('institute', 'kind-of-body');
const funding = category('funding', 'helps-with');

function actor(slug: string, categories: Category[], rest: Partial<Relative> = {}): Relative {
  const name = { value: slug.toUpperCase(), language: 'de' } as const;
  return { id: slug, slug, name, categories, partnerCountries: [], parent: null, successor: null, ...rest };
}
const slugsOf = (slug: string, all: Relative[]) => relatedActors(slug, all).map((related) => related.actor.slug);

describe('related actors', () => {
  test('are family first: successor, predecessor, parent, child, sibling', () => {
    const all = [
      actor('a', [club]),
      actor('sibling', [], { parent: 'parent' }),
      actor('child', [], { parent: 'self' }),
      actor('parent', []),
      actor('self', [club], { parent: 'parent', successor: 'next' }),
      actor('next', []),
    ];
    expect(relatedActors('self', all).map(({ actor: { slug }, kinship }) => [slug, kinship])).toEqual([
      ['next', 'successor'],
      ['parent', 'parent'],
      ['child', 'child'],
      ['sibling', 'sibling'],
    ]);
    expect(relatedActors('next', all)).toMatchObject([{ actor: { slug: 'self' }, kinship: 'predecessor' }]);
  });

  test('are then those that share what few share, and the reason says so', () => {
    const all = [
      actor('self', [institute, funding]),
      actor('a', [funding]),
      actor('b', [funding]),
      actor('c', [institute]),
    ];
    expect(slugsOf('self', all)).toEqual(['c', 'a', 'b']);
    expect(relatedActors('self', all)[0]).toMatchObject({ kinship: null, categories: [{ slug: 'institute' }] });
  });

  test('share a partner country above all, and name at most two reasons', () => {
    const all = [
      actor('self', [club, funding, everywhere], { partnerCountries: ['FR', 'PL'] }),
      actor('a', [club, funding, everywhere]),
      actor('b', [club], { partnerCountries: ['FR'] }),
    ];
    const [first, second] = relatedActors('self', all);
    expect(first).toMatchObject({ actor: { slug: 'b' }, countries: ['FR'], categories: [{ slug: 'club' }] });
    expect(second?.categories.map(({ slug }) => slug)).toEqual(['funding', 'germany']);
  });

  test('are none where only the region is shared, at most four, and never the actor itself', () => {
    expect(slugsOf('self', [actor('self', [everywhere]), actor('a', [everywhere])])).toEqual([]);
    const many = ['self', 'a', 'b', 'c', 'd', 'e'].map((slug) => actor(slug, [club]));
    expect(slugsOf('self', many)).toEqual(['a', 'b', 'c', 'd']);
    expect(slugsOf('nobody', many)).toEqual([]);
  });
});
