import type { ReactNode } from 'react';
import type { RichText, RichTextBlock, RichTextInline } from '../../domain/rich-text.ts';
import { WayTo } from '../links/way-to.tsx';

function inline(children: RichTextInline[]): ReactNode {
  // Texts never reorder while they are shown, so a place in them is a good key.
  return children.map((child, place) => {
    if (child.type === 'line-break') return <br key={place} />;
    if (child.type === 'link') {
      return (
        <WayTo key={place} way={child}>
          {inline(child.children)}
        </WayTo>
      );
    }
    const words = child.isMarked ? <mark key={place}>{child.text}</mark> : child.text;
    return child.isBold ? <strong key={place}>{words}</strong> : words;
  });
}

function Block({ block }: { block: RichTextBlock }) {
  if (block.type === 'paragraph') return <p>{inline(block.children)}</p>;
  if (block.type === 'heading') {
    return block.level === 2 ? <h2>{inline(block.children)}</h2> : <h3>{inline(block.children)}</h3>;
  }
  const items = block.items.map((item, place) => <li key={place}>{inline(item)}</li>);
  return block.isOrdered ? <ol>{items}</ol> : <ul>{items}</ul>;
}

/** A text of staff's as markup, without anything around it. */
export function RichTextView({ text }: { text: RichText }) {
  return text.map((block, place) => <Block key={place} block={block} />);
}
