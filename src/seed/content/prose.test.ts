import { expect, test } from 'vitest';
import { prose } from './prose.ts';

test('joins the lines of a paragraph and keeps paragraphs, headings and lists apart', () => {
  const text = prose`
    ## Heading

    One sentence
    over two lines.

    - first item
      goes on
    - second item
    1. third item
  `;
  expect(text).toBe('## Heading\n\nOne sentence over two lines.\n\n- first item goes on\n- second item\n1. third item');
});

test('leaves a single line as it is', () => {
  expect(prose`Just a line.`).toBe('Just a line.');
});
