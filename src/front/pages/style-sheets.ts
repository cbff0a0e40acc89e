import type { InnerApp } from '../doors/inner-app.ts';

/** By their addresses, what stands in the style sheets that a document links to. */
export type Styles = ReadonlyMap<string, string>;

/** As React writes it, in the app's own documents. */
const linkToSheet = /<link rel="stylesheet" href="(\/_next\/[^"]+)"/g;

/**
 * Makes a reader of the app's style sheets, for documents that carry their styles in them. Each is read once: its
 * address names its version. Rejects when the app does not give one.
 */
export function createStyleSheets(inner: Pick<InnerApp, 'get'>): (html: string) => Promise<Styles> {
  const read = new Map<string, string>();

  async function readSheet(address: string): Promise<void> {
    const { status, body } = await inner.get(address);
    if (status !== 200) throw new Error(`The app does not give ${address}: ${status}`);
    read.set(address, body.toString());
  }

  return async (html) => {
    const addresses = new Set([...html.matchAll(linkToSheet)].map(([, address]) => address ?? ''));
    await Promise.all([...addresses].filter((address) => !read.has(address)).map(readSheet));
    return read;
  };
}
