import { type APIRequestContext, expect } from '@playwright/test';
import { elementsIn } from './html.ts';

/** A thing of schema.org. */
export type Thing = Record<string, unknown> & { '@type'?: string; '@id'?: string };

/** What a page says to machines, each block parsed. */
export async function dataOf(request: APIRequestContext, page: string): Promise<Thing[]> {
  const html = await (await request.get(page)).text();
  return elementsIn(html, 'script').map(({ attributes, text }) => {
    expect(attributes.type).toBe('application/ld+json');
    return JSON.parse(text) as Thing;
  });
}

/** A thing and all that is said within it. */
export function everythingIn(value: unknown): Thing[] {
  if (Array.isArray(value)) return value.flatMap(everythingIn);
  if (typeof value !== 'object' || value === null) return [];
  return [value as Thing, ...Object.values(value).flatMap(everythingIn)];
}
