import { describe, expect, it } from 'vitest';
import { inLanguage, isEmpty } from './localized.ts';

describe('inLanguage', () => {
  it('gives the wished language and says which it is', () => {
    expect(inLanguage({ de: 'Rat', en: 'Council' }, 'en')).toEqual({ value: 'Council', language: 'en' });
    expect(inLanguage({ de: 'Rat', en: 'Council' }, 'de')).toEqual({ value: 'Rat', language: 'de' });
  });

  it.each([undefined, null, '', ' ', []])('takes %j for missing and falls back to the other language', (missing) => {
    expect(inLanguage<unknown>({ de: 'Rat', en: missing }, 'en')).toEqual({ value: 'Rat', language: 'de' });
    expect(inLanguage<unknown>({ de: missing, en: 'Council' }, 'de')).toEqual({ value: 'Council', language: 'en' });
  });

  it('keeps values that merely look empty', () => {
    expect(inLanguage<unknown>({ de: 'x', en: false }, 'en')).toEqual({ value: false, language: 'en' });
    expect(inLanguage<unknown>({ de: 1, en: 0 }, 'en')).toEqual({ value: 0, language: 'en' });
  });

  it('is null where there is nothing', () => {
    expect(inLanguage({ de: '', en: null }, 'en')).toBeNull();
    expect(inLanguage(undefined, 'de')).toBeNull();
    expect(inLanguage(null, 'de')).toBeNull();
  });
});

describe('isEmpty', () => {
  const tree = (...children: unknown[]) => ({ root: { type: 'root', children } });
  const paragraph = (...children: unknown[]) => ({ type: 'paragraph', children });
  const text = (words: string) => ({ type: 'text', text: words });

  it.each([
    ...[undefined, null, '', ' \n', '\u00a0', '\u200b\u00ad', []],
    ...[
      tree(),
      tree(paragraph()),
      tree(paragraph(), paragraph()),
      tree(paragraph(text(''))),
      tree(paragraph(text(' \u00a0'))),
    ],
    ...[tree(paragraph({ type: 'linebreak' })), tree({ type: 'list', children: [{ type: 'listitem', children: [] }] })],
    tree({ type: 'heading', children: [{ type: 'link', fields: { url: 'https://dfi.de' }, children: [] }] }),
  ])('takes %j for nothing', (value) => {
    expect(isEmpty(value)).toBe(true);
  });

  it.each([
    ...['a', '–', '🏳️‍🌈', 0, false, ['a'], {}, { value: '' }, { root: null }, { root: { children: 'a' } }],
    ...[tree(paragraph(text('a'))), tree(paragraph(), { type: 'horizontalrule' })],
    tree({ type: 'list', children: [{ type: 'listitem', children: [{ type: 'link', children: [text('here')] }] }] }),
  ])('takes %j for something', (value) => {
    expect(isEmpty(value)).toBe(false);
  });
});
