interface Node {
  type?: string;
  text?: string;
  root?: Node;
  children?: Node[];
}

/** The words of a plain field or of the editor's tree, whose blocks each end a sentence. */
export function textOf(value: unknown): string {
  if (typeof value === 'string') return value;
  const { root, type, text, children = [] } = (value ?? {}) as Node;
  if (root) return textOf(root);
  const inner = text ?? children.map(textOf).join('');
  return type === 'paragraph' || type === 'heading' || type === 'listitem' ? `${inner}\n` : inner;
}
