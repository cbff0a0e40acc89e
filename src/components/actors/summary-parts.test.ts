import { describe, expect, it } from 'vitest';
import type { RichTextBlock } from '../../domain/rich-text.ts';
import { summaryParts } from './summary-parts.ts';

const paragraph: RichTextBlock = { type: 'paragraph', children: [{ type: 'text', text: 'One.', isBold: false }] };
const list: RichTextBlock = { type: 'list', isOrdered: false, items: [] };

describe('summaryParts', () => {
  it('leads with the first paragraph', () => {
    expect(summaryParts([paragraph, list, paragraph])).toEqual({ lead: [paragraph], rest: [list, paragraph] });
  });

  it('leads with nothing where a text begins otherwise', () => {
    expect(summaryParts([list])).toEqual({ lead: [], rest: [list] });
  });
});
