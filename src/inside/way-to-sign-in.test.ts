import { expect, it } from 'vitest';
import { wayToSignIn } from './way-to-sign-in.ts';

const page = 'text/html,application/xhtml+xml';
const to = (back: string) => `/admin/login?redirect=${encodeURIComponent(`${back}?signed-out=1`)}`;

it.each([
  [{ accept: page, referer: 'https://example.org/admin/import' }, to('/admin/import')],
  [{ accept: page, referer: 'https://example.org/admin/import/1f-2?failed=late' }, to('/admin/import/1f-2')],
  [{ accept: page, referer: 'https://example.org/de' }, to('/admin')],
  [{ accept: page, referer: 'https://example.org/admin//evil.example' }, to('/admin')],
  [{ accept: page, referer: 'nothing' }, to('/admin')],
  [{ accept: page }, to('/admin')],
  [{ accept: '*/*', referer: 'https://example.org/admin/import' }, null],
  [{}, null],
])('Whose session has ended is led back to the page of the form: %j', (headers, way) => {
  expect(wayToSignIn((name) => headers[name as keyof typeof headers])).toBe(way);
});
