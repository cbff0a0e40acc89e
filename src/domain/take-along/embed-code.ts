import { escapeXml } from './xml.ts';

/** What the list needs of a frame: links may open windows, and what opens there is free of the frame's bounds. */
const sandbox = 'allow-popups allow-popups-to-escape-sandbox';

/**
 * What another site puts into its page to show the list.
 * @param address the whole address of the list, with its filter
 * @param title what it is called for those who do not see it (WCAG 2.2, 4.1.2)
 * @param size in CSS pixels; as wide as its place unless told
 */
export function embedCode(
  address: string,
  title: string,
  { width, height }: { width: number | '100%'; height: number } = { width: '100%', height: 600 },
): string {
  const source = `src="${escapeXml(address)}" title="${escapeXml(title)}"`;
  return `<iframe ${source} width="${width}" height="${height}" loading="lazy" sandbox="${sandbox}"></iframe>`;
}
