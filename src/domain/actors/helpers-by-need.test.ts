import { expect, it } from 'vitest';
import { type Category, categoryGroupSlugs } from './category.ts';
import { helpersByNeed } from './helpers-by-need.ts';

const inGerman = (value: string) => ({ value, language: 'de' as const });
const category = (slug: string, position: number, group: string = categoryGroupSlugs.helpsWith): Category => ({
  slug,
  name: inGerman(slug),
  description: null,
  position,
  group: { slug: group, name: inGerman(group), position: 0 },
});
const [advice, funding] = [category('advice', 2), category('funding', 1)];

it('lists needs in their order, helpers by their places, and nothing but needs', () => {
  const both = { id: 'both', categories: [category('club', 0, 'kind-of-body'), advice, funding] };
  const adviser = { id: 'adviser', categories: [advice] };
  expect(
    helpersByNeed([{ id: 'none', categories: [] }, both, undefined, adviser], 201).map(({ need, helpers }) => [
      need.slug,
      ...helpers.map(({ actor, place }) => `${place} ${actor.id}`),
    ]),
  ).toEqual([
    ['funding', '202 both'],
    ['advice', '202 both', '204 adviser'],
  ]);
});
