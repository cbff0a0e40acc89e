import { describe, expect, test } from 'vitest';
import type { Category } from './category.ts';
import { nameWordsOf, type Relative, relatedAmong } from './related-actors.ts';

const category = (slug: string, group: string): Category => ({
  slug,
  name: { value: slug, language: 'de' },
  description: null,
  position: 1,
  group: { slug: group, name: { value: group, language: 'de' }, position: 1 },
});
const everywhere = category('germany', 'regional-focus');
const club = category('club', 'kind-of-body');
const research = category('research', 'helps-with');
const funding = category('funding', 'helps-with');

function actor(slug: string, categories: Category[], rest: Partial<Relative> = {}): Relative {
  const name = { value: slug.toUpperCase(), language: 'de' } as const;
  const tagline = { value: `${slug} hilft.`, language: 'de' } as const;
  const family = { parent: null, successor: null, nameWords: [] };
  return { id: slug, slug, name, tagline, categories, partnerCountries: [], ...family, ...rest };
}
const slugsOf = (slug: string, all: Relative[]) => relatedAmong(all)(slug).map((related) => related.actor.slug);

describe('related actors', () => {
  test('are family first: successor, predecessor, parent, child, sibling', () => {
    const all = [
      actor('a', [funding]),
      actor('sibling', [], { parent: 'parent' }),
      actor('child', [], { parent: 'self' }),
      actor('parent', []),
      actor('self', [funding], { parent: 'parent', successor: 'next' }),
      actor('next', []),
    ];
    expect(relatedAmong(all)('self').map(({ actor: { slug }, kinship }) => [slug, kinship])).toEqual([
      ['next', 'successor'],
      ['parent', 'parent'],
      ['child', 'child'],
      ['sibling', 'sibling'],
    ]);
    expect(relatedAmong(all)('next')).toMatchObject([{ actor: { slug: 'self' }, kinship: 'predecessor' }]);
  });

  test('are then those that help with what few help with, each with its own sentence', () => {
    const all = [
      actor('self', [research, funding]),
      actor('a', [funding]),
      actor('b', [funding]),
      actor('c', [research]),
    ];
    expect(slugsOf('self', all)).toEqual(['c', 'a', 'b']);
    expect(relatedAmong(all)('self')[0]).toMatchObject({
      kinship: null,
      tagline: { value: 'c hilft.' },
      needs: [{ slug: 'research' }],
    });
  });

  test('are there for the same country above all, else for another one', () => {
    const all = [
      actor('self', [funding], { partnerCountries: ['FR', 'PL'] }),
      actor('a', [funding]),
      actor('same', [], { partnerCountries: ['FR'] }),
      actor('other', [], { partnerCountries: ['GB'] }),
    ];
    expect(slugsOf('self', all)).toEqual(['same', 'a', 'other']);
    expect(relatedAmong(all)('self')[0]).toMatchObject({ countries: ['FR'], needs: [] });
  });

  test('are of the same name before others that help with the same', () => {
    const named = (value: string) => actor(value, [funding], { nameWords: nameWordsOf({ value, language: 'de' }) });
    const all = ['Deutscher Landkreistag', 'Deutscher Bund', 'Deutscher Rat', 'Deutscher Tag', 'Landkreistag NRW'].map(
      named,
    );
    expect(slugsOf('Deutscher Landkreistag', all)[0]).toBe('Landkreistag NRW');
  });

  test('are none where only region and type are shared, at most four, and never the actor itself', () => {
    expect(slugsOf('self', [actor('self', [everywhere, club]), actor('a', [everywhere, club])])).toEqual([]);
    const many = ['self', 'a', 'b', 'c', 'd', 'e'].map((slug) => actor(slug, [funding]));
    expect(slugsOf('self', many)).toEqual(['a', 'b', 'c', 'd']);
    expect(slugsOf('nobody', many)).toEqual([]);
  });
});
