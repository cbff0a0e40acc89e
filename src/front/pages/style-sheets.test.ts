import { expect, test } from 'vitest';
import type { InnerAnswer } from '../doors/inner-app.ts';
import { createStyleSheets } from './style-sheets.ts';

const asked: string[] = [];
let status = 200;
const inner = {
  get: async (address: string): Promise<InnerAnswer> => {
    asked.push(address);
    return { status, headers: {}, body: Buffer.from(`of ${address}`) };
  },
};
const link = (address: string) => `<link rel="stylesheet" href="${address}" data-precedence="next"/>`;

test('each style sheet of the app is read once, and no other', async () => {
  const styles = createStyleSheets(inner);
  const html = `${link('/_next/a.css')}${link('/_next/b.css')}${link('/_next/a.css')}${link('/c.css')}`;
  for (let i = 0; i < 2; i += 1) expect((await styles(html)).get('/_next/b.css')).toBe('of /_next/b.css');
  expect(asked).toEqual(['/_next/a.css', '/_next/b.css']);
});

test('one that the app does not give makes the page fail, and is asked for again', async () => {
  const styles = createStyleSheets(inner);
  status = 500;
  await expect(styles(link('/_next/a.css'))).rejects.toThrow('/_next/a.css');
  status = 200;
  expect((await styles(link('/_next/a.css'))).get('/_next/a.css')).toBe('of /_next/a.css');
});
