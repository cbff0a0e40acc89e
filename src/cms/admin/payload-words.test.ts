import { de } from '@payloadcms/translations/languages/de';
import { en } from '@payloadcms/translations/languages/en';
import { describe, expect, it } from 'vitest';
import { payloadWords } from './payload-words.ts';

/** Parts of Payload that nobody meets here: no folders, no dashboard of widgets, no API keys, no names of users. */
const absent = /^(folder|dashboard)\.|APIKey|[uU]sername|(un)?verif|newAccountCreated|customURL|CustomText|move/i;

type Words = Record<string, string | Record<string, string>>;

function flat(words: Words, before = ''): Map<string, string> {
  return new Map(
    Object.entries(words).flatMap(([key, value]) =>
      typeof value === 'string' ? [[before + key, value] as const] : [...flat(value, `${before}${key}.`)],
    ),
  );
}

const stock = flat(de.translations as Words);
const german = new Map([...stock, ...flat(payloadWords(true).de as Words)]);

describe('The words of the admin in German', () => {
  it('replace only what Payload has, and keep its placeholders', () => {
    const placeholders = (text = '') => [...text.matchAll(/\{\{\w+\}\}/g)].map(([name]) => name).sort();
    for (const [key, words] of flat(payloadWords(true).de as Words)) {
      expect(stock.has(key), key).toBe(true);
      const known = new Set(placeholders(stock.get(key)));
      expect(
        placeholders(words).filter((name) => !known.has(name)),
        key,
      ).toEqual([]);
    }
    const english = flat(en.translations as Words);
    expect([...flat(payloadWords(true).en as Words).keys()].filter((key) => !english.has(key))).toEqual([]);
  });

  it('call what lies in the trash by one name, and what cannot be undone by another', () => {
    const said = (key: string) => german.get(`general.${key}`);
    expect([said('deleted'), said('deletedAt')]).toEqual(['Im Papierkorb seit', 'Im Papierkorb seit']);
    expect([said('permanentlyDelete'), said('confirmDeletion')]).toEqual(['Für immer löschen', 'Bitte bestätigen']);
  });

  it('never call anybody by their first name, nor give orders in that way', () => {
    const familiar =
      /(?<!\p{L})(du|dir|dich|dein(e[mnrs]?)?|gib|wähle|ziehe|setze|speichere|klicke|erstelle)(?!\p{L})/iu;
    const found = [...german].filter(([key, words]) => familiar.test(words) && !absent.test(key));
    expect(found).toEqual([]);
  });
});
