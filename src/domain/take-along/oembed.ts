import { embedCode } from './embed-code.ts';
import { openDataPath } from './open-data-address.ts';

/** Where other sites ask how a page of ours is shown in theirs (oEmbed 1.0, https://oembed.com). */
export const oembedPath = `${openDataPath}/oembed`;

/** What they ask: for which page, and into how much room it must fit, in CSS pixels. */
export interface OembedQuery {
  url: string;
  maxWidth: number | null;
  maxHeight: number | null;
}

const longestAddress = 2_000;
const pixels = /^[1-9]\d{0,4}$/;

/** Reads what is asked out of an address. What is not understood is dropped. */
export function parseOembedQuery(parameters: URLSearchParams): OembedQuery {
  const size = (name: string) => {
    const value = parameters.get(name) ?? '';
    return pixels.test(value) ? Number(value) : null;
  };
  const url = parameters.get('url') ?? '';
  return {
    url: url.length <= longestAddress ? url : '',
    maxWidth: size('maxwidth'),
    maxHeight: size('maxheight'),
  };
}

/** Prints it in its one canonical form: `?url=https%3A%2F%2F…&maxwidth=500`. */
export function printOembedQuery({ url, maxWidth = null, maxHeight = null }: Partial<OembedQuery>): string {
  const parameters = new URLSearchParams([
    ...(url ? [['url', url]] : []),
    ...(maxWidth ? [['maxwidth', `${maxWidth}`]] : []),
    ...(maxHeight ? [['maxheight', `${maxHeight}`]] : []),
  ]);
  return parameters.size ? `?${parameters}` : '';
}

/** The path at which other sites ask for a page, by its whole address. */
export const oembedAddress = (url: string): string => oembedPath + printOembedQuery({ url });

/** A form of the answer that is asked for and that we do not have: we speak JSON alone. */
export function isOtherFormat(parameters: URLSearchParams): boolean {
  return (parameters.get('format') ?? 'json') !== 'json';
}

/** A page of ours as another site frames it. */
export interface Framed {
  title: string;
  /** The whole address of what is framed. */
  address: string;
  /** A list, or a single entry, which needs less room. */
  of: 'list' | 'entry';
}

const room = { list: { width: 600, height: 600 }, entry: { width: 600, height: 260 } };

/** The answer: a frame no larger than may be, with where it comes from. */
export function oembedAnswer(
  { title, address, of }: Framed,
  { maxWidth, maxHeight }: Pick<OembedQuery, 'maxWidth' | 'maxHeight'>,
  provider: { name: string; address: string },
) {
  const width = Math.min(room[of].width, maxWidth ?? Number.POSITIVE_INFINITY);
  const height = Math.min(room[of].height, maxHeight ?? Number.POSITIVE_INFINITY);
  return {
    version: '1.0',
    type: 'rich',
    title,
    provider_name: provider.name,
    provider_url: provider.address,
    width,
    height,
    html: embedCode(address, title, { width, height }),
  };
}
