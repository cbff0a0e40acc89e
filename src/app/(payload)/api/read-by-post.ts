const overrides = ['X-Payload-HTTP-Method-Override', 'X-HTTP-Method-Override'];

/**
 * Whether a request is a read whose query stands in its body, being too long for an address: the admin's relationship
 * and upload fields ask that way. On any other method Payload pays the header no attention, and neither do we.
 */
export function isReadByPost({ method, headers }: Request): boolean {
  return method === 'POST' && overrides.some((name) => headers.get(name) === 'GET');
}

/**
 * The plain read that it stands for, with the body as its query. Left to Payload, the body would be put behind the
 * address, whatever that ends with, and past every limit on addresses.
 * @param longest in characters
 * @returns null where the body is no query, or a longer one
 */
export async function plainRead(request: Request, longest: number): Promise<Request | null> {
  const isForm = request.headers.get('content-type')?.startsWith('application/x-www-form-urlencoded');
  const query = isForm ? await request.text() : '';
  if (!isForm || query.length > longest) return null;
  const url = new URL(request.url);
  url.search = query;
  const headers = new Headers(request.headers);
  for (const name of [...overrides, 'content-type', 'content-length', 'transfer-encoding']) headers.delete(name);
  return new Request(url, { headers, signal: request.signal });
}
