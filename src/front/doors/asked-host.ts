import type { IncomingMessage } from 'node:http';

/** Whether the host that a request names is ours, another one, or not to be told (RFC 9112, 3.2). */
export type AskedHost = 'ours' | 'foreign' | 'unclear';

const form = /^(?:([\w.-]+)|\[[\da-f:.]+\])(?::\d*)?$/i;
/**
 * Names of one house: addresses, names without a dot (containers, machines), and endings that the internet does not
 * know (RFC 6761, 6762, 8375, and what routers and companies use). By these come checks of health, and who runs a site.
 */
const ofHouse = /^[^.]*$|^[\d.]+$|\.(localhost|local|internal|intranet|lan|home|box|arpa|test)$/i;

const nameIn = (host: string): string => (form.exec(host)?.[1] ?? '').toLowerCase().replace(/\.$/, '');

/**
 * Makes the check of what host a request asks for. Another name than ours, on a site that has one, leads to ours: else
 * whoever points a name at us has a copy of the site under it. That begins only once somebody has come by our own name:
 * behind a proxy that never passes it on, everybody would be led in a circle.
 * @param own the host by which the world reaches the site
 */
export function createHostCheck(own: string): (req: IncomingMessage) => AskedHost {
  const ownName = nameIn(own);
  let isHeardOf = ofHouse.test(ownName) ? null : false;
  return ({ headers, rawHeaders, httpVersionMinor }) => {
    const { host } = headers;
    if (host === undefined) return httpVersionMinor === 0 ? 'ours' : 'unclear';
    if (!form.test(host) || isSaidTwice(rawHeaders)) return 'unclear';
    if (isHeardOf === null) return 'ours';
    const name = nameIn(host);
    if (name === ownName) isHeardOf = true;
    return name === ownName || !isHeardOf || ofHouse.test(name) ? 'ours' : 'foreign';
  };
}

/** Node keeps the first of two and says nothing of the other, which a proxy before us may have gone by. */
function isSaidTwice(rawHeaders: string[]): boolean {
  let count = 0;
  for (let at = 0; at < rawHeaders.length; at += 2) {
    const name = rawHeaders[at] ?? '';
    if (name.length === 4 && name.toLowerCase() === 'host') count += 1;
  }
  return count > 1;
}
