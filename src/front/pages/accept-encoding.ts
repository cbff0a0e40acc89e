/** How the bytes of an answer are packed. */
export type Encoding = 'br' | 'gzip' | 'identity';

/**
 * Browsers send a handful of different values, so the decision is made once for each; hostile ones must not pile up.
 */
const decided = new Map<string, Encoding>();
const mostDecided = 200;

/** The best packing a client takes, by its `Accept-Encoding` (RFC 9110, 12.5.3): Brotli, else gzip, else none. */
export function encodingFor(acceptEncoding: string | undefined): Encoding {
  if (acceptEncoding === undefined) return 'identity';
  const known = decided.get(acceptEncoding);
  if (known) return known;
  const encoding = decide(acceptEncoding);
  if (decided.size >= mostDecided) decided.clear();
  decided.set(acceptEncoding, encoding);
  return encoding;
}

function decide(acceptEncoding: string): Encoding {
  const accepted = new Map<string, boolean>();
  for (const item of acceptEncoding.toLowerCase().split(',')) {
    const [coding = '', ...parameters] = item.split(';').map((part) => part.trim());
    const weight = parameters.find((parameter) => parameter.startsWith('q='))?.slice(2) ?? '1';
    accepted.set(coding, Number(weight) > 0);
  }
  const takes = (coding: string) => accepted.get(coding) ?? accepted.get('*') ?? false;
  if (takes('br')) return 'br';
  return takes('gzip') ? 'gzip' : 'identity';
}
