import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Payload } from 'payload';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { targetOf } from '../domain/links/target.ts';
import { locales } from '../i18n/locales.ts';
import { seed } from '../seed/seed.ts';
import { allTargets } from '../testing/all-targets.ts';
import { openPayload } from '../testing/payload.ts';

const copy = { url: 'https://web.archive.org/web/20240503101112/x', on: '2024-05-03' };

// Reading is the same whatever database there is.
describe('What visitors are shown', () => {
  const folder = mkdtempSync(join(tmpdir(), 'who-is-who-'));
  let payload: Payload;
  let read: () => Promise<unknown[]>;

  beforeAll(async () => {
    payload = await openPayload(`file:${join(folder, 'test.db')}`);
    await seed(payload);
    // In place of what reads as a visitor, which asks the request at hand who that is.
    const asVisitor = { overrideAccess: false, depth: 0, locale: 'all', fallbackLocale: false } as const;
    vi.doMock('./payload.ts', () => ({
      isPreview: async () => false,
      runningPayload: async () => payload,
      readAll: async (collection: 'actors', asked: object) =>
        (await payload.find({ collection, pagination: false, ...asked, ...asVisitor })).docs,
      readSite: () => payload.findGlobal({ slug: 'site', ...asVisitor }),
    }));
    const { findPublishedActors } = await import('./actors.ts');
    const { findFunFacts } = await import('./fun-facts.ts');
    const { findFundingProgrammes } = await import('./funding.ts');
    const { findCountries } = await import('./countries.ts');
    const { getPage } = await import('./pages.ts');
    read = async () => {
      const found: unknown[] = [];
      for (const locale of locales) {
        for (const find of [findPublishedActors, findFunFacts, findFundingProgrammes, findCountries])
          found.push(await find(locale));
        for (const key of ['basics', 'about', 'contact', 'imprint', 'privacy', 'accessibility'] as const)
          found.push(await getPage(key, locale));
      }
      return found;
    };
  }, 300_000);
  afterAll(async () => {
    vi.doUnmock('./payload.ts');
    vi.resetModules();
    await payload?.destroy();
    rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
  });

  /** The targets to which something leads: all addresses but those of pages that are said to be gone. */
  function ledTo(value: unknown, name = ''): string[] {
    if (typeof value === 'string') return name === 'address' ? [] : [targetOf(value) ?? ''];
    if (Array.isArray(value)) return value.flatMap((one) => ledTo(one, name));
    return typeof value === 'object' && value !== null
      ? Object.entries(value).flatMap(([key, one]) => ledTo(one, key))
      : [];
  }

  it('never leads to a page that is dead, whatever it is that led there', async () => {
    const all = await allTargets(payload);
    const before = new Set((await read()).flatMap((one) => ledTo(one)));
    expect([...all].filter((target) => !before.has(target))).toEqual([]);
    expect(all.size).toBeGreaterThan(50);
    const tries = ['01', '02', '03'].map((day) => ({ on: `2026-11-${day}T03:30:00.000Z`, outcome: 'failed' }));
    const data = { state: 'archived', tries, copy, dueOn: '2026-11-26T12:00:00.000Z' };
    for (const target of all) await payload.db.create({ collection: 'links', data: { target, ...data } });
    await payload.db.updateGlobal({ slug: 'content-revision', data: { value: 'all are dead' } });
    const after = await read();
    expect(after.flatMap((one) => ledTo(one)).filter((target) => all.has(target))).toEqual([]);
    expect(JSON.stringify(after)).toContain('"since":"2026-11-01"');
  }, 300_000);
});
