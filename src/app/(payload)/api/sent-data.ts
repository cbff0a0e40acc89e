/**
 * Whether a document, several or a global can be made or changed from what a request has sent: an object, as JSON or in
 * the field of a form where Payload looks for it. From anything else it would end as an error of the inside. What is
 * sent for another purpose has endpoints that look themselves; but what says that it is JSON is an object there, too.
 * @param request with a body that can be read as what it says it is
 * @param slug the address below `/api`, part by part
 */
export async function isData(request: Request, slug: string[]): Promise<boolean> {
  const text = await dataIn(request);
  return text === null ? !isOfDocument(request.method, slug) : text === '' || isObject(text);
}

/** The JSON in a body; null where there is none. */
async function dataIn(request: Request): Promise<string | null> {
  const type = request.headers.get('content-type') ?? '';
  if (!request.body) return null;
  if (!type.includes('multipart/form-data')) return type.includes('json') ? request.clone().text() : null;
  const field = (await request.clone().formData()).get('_payload');
  return typeof field === 'string' && field ? field : null;
}

function isObject(text: string): boolean {
  try {
    const data: unknown = JSON.parse(text);
    return typeof data === 'object' && data !== null;
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    return false;
  }
}

function isOfDocument(method: string, [room, ...rest]: string[]): boolean {
  return method === 'PATCH' || (method === 'POST' && rest.length === (room === 'globals' ? 1 : 0));
}
