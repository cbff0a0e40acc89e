import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { today } from '../../domain/day.ts';
import { hearLog } from '../../testing/hear-log.ts';
import { packedPage, plainPage } from './page.ts';
import { PageShelf, type Shelf } from './page-shelf.ts';

let home: string;
let folder: string;
beforeEach(() => {
  home = mkdtempSync(path.join(tmpdir(), 'who-is-who-shelf-'));
  folder = path.join(home, 'pages');
});
afterEach(() => rmSync(home, { recursive: true, force: true }));

const open = (other: Partial<Shelf> = {}) => new PageShelf({ folder, site: 'a', version: '1', ...other });
const draw = (text: string) =>
  packedPage({ status: 200, headers: ['x-a', 'b'], body: Buffer.from(`<p>${text.repeat(500)}`) }, true);
const files = () => readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());

/** A shelf on which the page `/de` of the content `r1` lies. */
async function filled(other: Partial<Shelf> = {}) {
  const shelf = open(other);
  shelf.turnTo('r1');
  await shelf.lay('/de', await draw('eins'), today());
  return shelf;
}

test('gives a page back as it was, to this start and the next one', async () => {
  const page = await draw('eins');
  const shelf = await filled();
  for (const each of [shelf, open()]) {
    const found = await each.find('/de');
    for (const packing of ['identity', 'gzip', 'br'] as const) {
      expect(found?.[packing].body.equals(page[packing].body)).toBe(true);
      expect(found?.[packing].headers).toEqual(page[packing].headers);
      expect(found?.[packing].headersWithoutBody).toEqual(page[packing].headersWithoutBody);
      expect(found?.[packing].entityTag).toBe(page[packing].entityTag);
    }
    expect(await each.find('/en')).toBeUndefined();
  }
});

test('keeps what is not packed too', async () => {
  const shelf = await filled();
  await shelf.lay('/favicon.ico', await packedPage({ status: 200, headers: [], body: Buffer.from('icon') }, false), '');
  await shelf.lay('/a', plainPage({ status: 200, headers: ['x-a', 'b'], body: Buffer.from('plain') }), today());
  expect((await open().find('/favicon.ico'))?.br.body.toString()).toBe('icon');
  expect((await open().find('/a'))?.identity.body.toString()).toBe('plain');
});

test('lets go of all that was of another content, before it returns', async () => {
  const shelf = await filled();
  shelf.turnTo('r2');
  expect(readdirSync(folder).filter((name) => name.startsWith('gone-') === false)).toHaveLength(1);
  expect([await shelf.find('/de'), shelf.has('/de')]).toEqual([undefined, false]);
  const next = open();
  expect(await next.find('/de')).toBeUndefined();
  next.turnTo('r2');
  await expect.poll(files).toEqual([]);
});

test('takes over what is true still, from any content before, and the next start shows it', async () => {
  const shelf = open();
  shelf.turnTo('r1');
  const pages = Array.from({ length: 301 }, (_, at) => `/de/${at}`);
  for (const key of pages) await shelf.lay(key, { ...(await draw(key)), madeFrom: key }, today());
  shelf.turnTo('r2');
  await shelf.carryOver('/de/0', '/de/0');
  await shelf.lay('/de/1', { ...(await draw('neu')), madeFrom: 'new' }, today());
  shelf.turnTo('r3');
  const prints = ['/de/0', '/de/1', '/de/2', '/en'].map((key) => shelf.findEarlierPrint(key));
  expect(await Promise.all(prints)).toEqual(['/de/0', 'new', '/de/2', undefined]);
  expect((await shelf.findEarlier('/de/2'))?.br.body.equals((await draw('/de/2')).br.body)).toBe(true);
  const carried = [
    ['/de/0', '/de/0'],
    ['/de/1', '/de/1'],
    ['/de/1', 'new'],
    ['/en', ''],
  ] as const;
  const isLaid = carried.map(([key, print]) => shelf.carryOver(key, print));
  expect(await Promise.all(isLaid)).toEqual([true, false, true, false]);
  expect([shelf.has('/de/0'), shelf.has('/de/2'), shelf.has('/en'), shelf.size]).toEqual([true, false, false, 2]);
  const next = open();
  expect((await next.find('/de/1'))?.madeFrom).toBe('new');
  expect(await next.find('/de/2')).toBeUndefined();
});

test('what was begun before a change is not laid down after it', async () => {
  const shelf = await filled();
  const late = shelf.lay('/en', await draw('eins'), today());
  const found = shelf.find('/de');
  shelf.turnTo('r2');
  await late;
  expect(await found).toBeUndefined();
  expect([await shelf.find('/en'), await open().find('/en')]).toEqual([undefined, undefined]);
});

test('is of one site: another address or database sees nothing, and takes its place once it has content', async () => {
  await filled();
  const other = open({ site: 'b' });
  expect([other.isEmpty, await other.find('/de'), open().isEmpty]).toEqual([true, undefined, false]);
  other.turnTo('r1');
  expect(open().isEmpty).toBe(true);
});

test('what another version has drawn is shown until this one knows the content', async () => {
  await filled();
  const newer = open({ version: '2' });
  expect(await newer.find('/de')).toBeDefined();
  newer.turnTo('r1');
  expect(await newer.find('/de')).toBeUndefined();
});

test('what was drawn on another day is shown until the content is known, then drawn anew', async () => {
  const shelf = open();
  shelf.turnTo('r1');
  await shelf.lay('/de', await draw('gestern'), '2020-01-01');
  const next = open();
  expect(await next.find('/de')).toBeDefined();
  next.turnTo('r1');
  expect(await next.find('/de')).toBeUndefined();
});

test('a damaged file, and one of another address, is none', async () => {
  const damages: ((bytes: Buffer) => Buffer)[] = [
    (bytes) => bytes.subarray(0, 100),
    (bytes) => Buffer.concat([bytes.subarray(0, -1), Buffer.from('x')]),
    () => Buffer.alloc(0),
  ];
  for (const damage of damages) {
    await filled();
    const [file] = files();
    const name = path.join(file?.parentPath ?? '', file?.name ?? '');
    writeFileSync(name, damage(readFileSync(name)));
    expect(await open().find('/de')).toBeUndefined();
    rmSync(folder, { recursive: true });
  }
  const shelf = await filled();
  await shelf.lay('/en', await draw('two'), today());
  const [one, two] = files().map(({ parentPath, name }) => path.join(parentPath, name));
  writeFileSync(one ?? '', readFileSync(two ?? ''));
  expect([await open().find('/de'), await open().find('/en')].filter(Boolean)).toHaveLength(1);
});

test('holds so many bytes and no more, those of the start before included', async () => {
  const mostBytes = 1_500;
  const shelf = await filled({ mostBytes });
  for (const key of ['/a', '/b', '/c', '/d', '/e', '/f']) await shelf.lay(key, await draw(key), today());
  const bytes = () =>
    files().reduce((all, { parentPath, name }) => all + statSync(path.join(parentPath, name)).size, 0);
  const before = files().length;
  expect([bytes() <= mostBytes, before > 1]).toEqual([true, true]);
  const next = open({ mostBytes });
  next.turnTo('r1');
  await expect.poll(() => next.size).toBe(before);
  for (const key of ['/g', '/h', '/i']) await next.lay(key, await draw(key), today());
  expect(bytes()).toBeLessThanOrEqual(mostBytes);
});

test('belongs to its owner alone, and what was left half goes', async () => {
  await filled();
  const [file] = files();
  const place = file?.parentPath ?? '';
  expect(statSync(path.join(place, file?.name ?? '')).mode & 0o077).toBe(0);
  expect(statSync(place).mode & 0o077).toBe(0);
  writeFileSync(path.join(place, 'half.1-2'), 'ha');
  open().turnTo('r1');
  await expect.poll(() => files().length).toBe(1);
});

test('does without a disk: nothing is shown, and nothing fails but a line for who runs the site', async () => {
  const said: string[] = [];
  hearLog(said);
  writeFileSync(folder, 'a file where the folder should be');
  const shelf = await filled();
  expect([shelf.isEmpty, await shelf.find('/de')]).toEqual([true, undefined]);
  expect(said.join()).toContain('pages on disk');
  vi.restoreAllMocks();
});

test('of two that it finds it knows neither', async () => {
  await filled();
  const [name = ''] = readdirSync(folder);
  mkdirSync(path.join(folder, `${name.slice(0, 17)}0123456789abcdef`));
  expect(open().isEmpty).toBe(true);
  open().clear();
  expect(readdirSync(folder).filter((each) => !each.startsWith('gone-'))).toEqual([]);
});
