import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { de } from '@payloadcms/translations/languages/de';
import { describe, expect, it } from 'vitest';
import { payloadWords } from '../admin/payload-words.ts';
import { handbook, handbookPage } from './handbook.ts';
import { type HandbookPart, pictureNames } from './handbook-page.ts';
import { markedWords, wordsInAdmin } from './marked-words.ts';

type Words = { [key: string]: string | Words };

/** Payload's German with ours over it: what it says in place of ours is not in the admin. */
function said(stock: Words, own: Words = {}): string[] {
  return Object.entries(stock).flatMap(([key, value]) => {
    const ours = own[key];
    if (typeof value !== 'string') return said(value, typeof ours === 'object' ? ours : {});
    return [typeof ours === 'string' ? ours : value];
  });
}

/** Each text in quotation marks in the source of the admin: labels, buttons, headings, options. */
function writtenIn(folder: string): string[] {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => join(folder, name))
    .filter((name) => /(?<!\.test)\.tsx?$/.test(name) && !name.includes('/handbook/'));
  return files.flatMap((file) =>
    [...readFileSync(file, 'utf8').matchAll(/'([^'\n]+)'/g)].map(([, text]) => text ?? ''),
  );
}

const known = [
  ...said(de.translations as Words, payloadWords(false).de as Words),
  ...writtenIn('src/cms'),
  ...writtenIn('src/domain/findings'),
];
const whole = new Set(known);
/** Words with something in between, such as a number; what has hardly any words of its own would fit all. */
const patterns = known
  .filter((text) => text.includes('{') && text.replaceAll(/\{+\w+\}+|[^\p{L}]/gu, '').length > 7)
  .map((text) => text.split(/\{+\w+\}+/));
const fits = (words: string, parts: string[]): boolean =>
  words.startsWith(parts[0] ?? '') && words.endsWith(parts.at(-1) ?? '') && parts.every((part) => words.includes(part));

const isInAdmin = (words: string): boolean => whole.has(words) || patterns.some((parts) => fits(words, parts));

function sentencesOf(part: HandbookPart): string[] {
  if (typeof part === 'string') return [part];
  if ('heading' in part) return [part.heading];
  if ('picture' in part) return [part.alt];
  return 'steps' in part ? part.steps : part.points;
}

const pages = handbook.map((page) => ({ ...page, sentences: page.parts.flatMap(sentencesOf) }));
const picturesIn = (parts: HandbookPart[]) =>
  parts.flatMap((part) => (typeof part === 'object' && 'picture' in part ? [part.picture] : []));

describe('The handbook', () => {
  it.each(pages)('names in $title only what the admin says just so', ({ sentences }) => {
    const named = sentences.flatMap(wordsInAdmin);
    expect(named.filter((words) => !isInAdmin(words))).toEqual([]);
    expect(sentences.filter((sentence) => /[«»]/.test(sentence.replaceAll(/«[^«»]+»/g, '')))).toEqual([]);
  });

  it('sees words that are no longer in the admin', () => {
    expect(['Veröffentlichen …', '3 Zeilen als Entwürfe einlesen', 'Papierkorb'].every(isInAdmin)).toBe(true);
    expect(['Jetzt veröffentlichen …', 'Diese Version wiederherstellen', '12'].some(isInAdmin)).toBe(false);
  });

  it('leads only to pages that are there, each at an address of its own', () => {
    const targets = pages.flatMap(({ sentences }) =>
      sentences.flatMap(markedWords).flatMap((part) => ('page' in part ? [part.page] : [])),
    );
    expect(targets.filter((slug) => !handbookPage(slug))).toEqual([]);
    expect(new Set(handbook.map(({ slug }) => slug)).size).toBe(handbook.length);
    expect(handbook.filter(({ slug }) => !/^[a-z]+(-[a-z]+)*$/.test(slug))).toEqual([]);
  });

  it.each(pages)('says $title on one screen', ({ sentences, parts }) => {
    expect(sentences.join(' ').split(/\s+/).length).toBeLessThanOrEqual(260);
    expect(picturesIn(parts).length).toBeLessThanOrEqual(3);
  });

  it('has small pictures, and shows each of them', () => {
    const used = new Set(handbook.flatMap(({ parts }) => picturesIn(parts)));
    expect([...used].sort()).toEqual([...pictureNames].sort());
    const fileOf = (name: string) => `src/cms/handbook/pictures/${name}.webp`;
    expect(pictureNames.filter((name) => !existsSync(fileOf(name)))).toEqual([]);
    expect(pictureNames.filter((name) => statSync(fileOf(name)).size > 60 * 1024)).toEqual([]);
    expect(readdirSync('src/cms/handbook/pictures').length).toBe(pictureNames.length);
  });
});
