import { test as base, expect } from '@playwright/test';
import { sessionOf } from './staff.ts';

/** A published entry that belongs to one walk alone: nobody else changes it or still holds its form open. */
export interface OwnEntry {
  id: string;
  name: string;
  slug: string;
  /** The address of its form. */
  form: string;
}

let made = 0;

/** Gives a walk the fixture `entry`, which is gone when the walk has ended. */
export const test = base.extend<{ entry: OwnEntry }>({
  entry: async ({ request }, use) => {
    made += 1;
    const session = await sessionOf();
    const name = `Probeverein ${process.pid} ${made}`;
    const slug = name.toLowerCase().replaceAll(' ', '-');
    const data = {
      name,
      slug,
      slugEn: `${slug}-en`,
      bodyKind: 'organisation',
      lifecycle: 'active',
      links: [{ platform: 'website', url: 'https://probeverein.example.org/', language: 'de' }],
      _status: 'published',
    };
    const answer = await request.post('/api/actors?locale=de', { ...session, data });
    expect([answer.status(), await answer.text()]).toEqual([201, expect.stringContaining(slug)]);
    const { id } = (await answer.json()).doc;
    await use({ id, name, slug, form: `/admin/collections/actors/${id}` });
    const gone = await request.delete(`/api/actors/${id}?overrideLock=true&trash=true`, await sessionOf());
    expect(gone.status()).toBe(200);
  },
});
