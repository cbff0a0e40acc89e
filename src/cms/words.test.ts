import { getLocalI18n, type SanitizedConfig } from 'payload';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { type Locale, locales } from '../i18n/locales.ts';

/** What a collection, a global and a field have in common: words for editors, and fields below. */
interface Part {
  name?: string;
  type?: string;
  label?: unknown;
  labels?: { singular?: unknown; plural?: unknown };
  admin?: object;
  hidden?: boolean;
  fields?: Part[];
  tabs?: Part[];
  options?: (string | { label: unknown })[];
}

type Words = [where: string, words: unknown];

function labelsOf(part: Part, where: string): Words[] {
  const { singular, plural } = part.labels ?? {};
  const both: Words[] = [
    [`${where}: singular`, singular],
    [`${where}: plural`, plural],
  ];
  if (part.type === undefined) return part.labels ? both : [[`${where}: label`, part.label]];
  const own: Words[] = ['row', 'tabs'].includes(part.type) ? [] : [[`${where}: label`, part.label]];
  return part.type === 'array' ? [...own, ...both] : own;
}

/** All that editors read about a part and what lies below it. Parts they never see have no words. */
function wordsOf(part: Part, where: string): Words[] {
  const { hidden, disabled, description, group, placeholder } = (part.admin ?? {}) as Record<string, unknown>;
  if (part.hidden || hidden === true || disabled || part.name === 'id') return [];
  const said: Words[] = [
    [`${where}: description`, description],
    [`${where}: group`, group],
  ];
  if (typeof placeholder === 'object') said.push([`${where}: placeholder`, placeholder]);
  const options = (part.options ?? []).map(
    (option, at): Words => [`${where}: option ${at}`, typeof option === 'string' ? option : option.label],
  );
  const below = [...(part.fields ?? []), ...(part.tabs ?? []).map((tab) => ({ ...tab, type: 'tab' }))];
  return [
    ...labelsOf(part, where),
    ...said.filter(([, words]) => words !== undefined),
    ...options,
    ...below.flatMap((field) => wordsOf(field, `${where}.${field.name ?? field.type}`)),
  ];
}

describe('What editors read', () => {
  let config: SanitizedConfig;
  const all: Words[] = [];

  beforeAll(async () => {
    vi.stubEnv('DATABASE_URL', 'mongodb://localhost/none');
    vi.stubEnv('PAYLOAD_SECRET', 'a secret for tests only, of no use elsewhere');
    config = await (await import('../../payload.config.ts')).default;
    const collections = config.collections.filter(({ slug }) => !slug.startsWith('payload-'));
    for (const part of [...collections, ...config.globals]) all.push(...wordsOf(part as Part, part.slug));
  });

  async function missing(language: Locale): Promise<string[]> {
    const i18n = await getLocalI18n({ config, language });
    const isSaid = (words: unknown) => typeof words === 'string' && words.trim() !== '' && !/[:_]\w/.test(words);
    const said = (words: unknown): unknown => {
      if (typeof words === 'function') return words({ t: i18n.t, i18n });
      return typeof words === 'object' && words !== null ? (words as Record<string, unknown>)[language] : undefined;
    };
    return all.filter(([, words]) => !isSaid(said(words))).map(([where]) => where);
  }

  it.each(locales)('is there in the language %s, every label, description and option', async (language) => {
    expect(all.length).toBeGreaterThan(300);
    expect(await missing(language)).toEqual([]);
  });

  it('reaches the fields deep inside', () => {
    const places = all.map(([where]) => where);
    expect(places).toEqual(
      expect.arrayContaining([
        'actors: plural',
        'actors.tabs.tab.links.url: label',
        'actors.tabs.tab.links: plural',
        'fun-facts.rows.row.comparator: option 5',
        'site.contact.email: description',
        'media.alt.de: label',
      ]),
    );
  });
});
