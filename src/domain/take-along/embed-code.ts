import { escapeXml } from './xml.ts';

/**
 * What another site puts into its page to show the list.
 * @param address the whole address of the list, with its filter
 * @param title what it is called for those who do not see it (WCAG 2.2, 4.1.2)
 */
export function embedCode(address: string, title: string): string {
  return `<iframe src="${escapeXml(address)}" title="${escapeXml(title)}" width="100%" height="600" loading="lazy"></iframe>`;
}
