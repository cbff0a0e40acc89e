import { describe, expect, it } from 'vitest';
import { openApiDescription } from './open-api.ts';
import { openDataFiles } from './open-data-address.ts';

const text = JSON.stringify(openApiDescription('https://example.org'));
const description = JSON.parse(text) as { paths: object; components: { schemas: Record<string, object> } };

describe('openApiDescription', () => {
  it('names every file', () => {
    expect(Object.keys(description.paths)).toEqual(expect.arrayContaining(openDataFiles.map((file) => `/${file}`)));
  });

  it('points only at what it holds, and leaves room for fields to come', () => {
    const pointers = [...text.matchAll(/"\$ref":"#\/components\/schemas\/(\w+)"/g)].map(([, name]) => name);
    expect(pointers).toContain('ActorsFile');
    expect(Object.keys(description.components.schemas)).toEqual(expect.arrayContaining(pointers));
    expect(text).not.toContain('additionalProperties');
    expect(text).not.toMatch(/"\$(id|schema)"/);
  });
});
