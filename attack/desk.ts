import { staffWith } from '../drill/staff.ts';
import { send } from './send.ts';

/** What the API says about one or several documents. */
interface Told {
  id?: string | number;
  doc?: { id: string | number; updatedAt: string };
  docs?: { id: string | number }[];
}

/** Somebody of the staff who writes and reads through the API. Each rejects where it is refused. */
export interface Desk {
  url: string;
  write(method: 'POST' | 'PATCH', path: string, data: object): Promise<Told>;
  read(path: string): Promise<Told>;
  upload(name: string): Promise<Told>;
  /** Sends a table to be read in, and does nothing more about it. */
  sendTable(name: string, text: string): Promise<void>;
}

/** @param cookie of an admin */
export function openDesk(url: string, cookie: string): Desk {
  const staff = staffWith(url, cookie);
  const told = (path: string, { status, text }: { status: number; text: string }): Told => {
    if (status >= 300 || !status) throw new Error(`${path} was answered ${status} ${text.slice(0, 600)}`);
    return JSON.parse(text) as Told;
  };
  return {
    url,
    write: async (method, path, data) => told(path, await staff.send(method, path, data)),
    read: async (path) => told(path, await staff.get(path)),
    upload: async (name) => told(name, await staff.upload(name)),
    sendTable: async (name, text) => {
      const form = new FormData();
      form.set('file', new Blob([text], { type: 'text/csv' }), name);
      const request = new Request(url, { method: 'POST', body: form });
      const headers = { cookie, origin: url, 'content-type': request.headers.get('content-type') ?? '' };
      const body = Buffer.from(await request.arrayBuffer());
      const { status, headers: answered } = await send(url, {
        method: 'POST',
        path: '/api/imports/read',
        headers,
        body,
      });
      if (status !== 303 || /problem=/.test(answered.location ?? ''))
        throw new Error(`A table was answered ${status} ${answered.location}`);
    },
  };
}

/** @throws where there is none */
export function idOf({ doc, id }: Told): string {
  const found = doc?.id ?? id;
  if (found === undefined) throw new Error('The API tells no id');
  return String(found);
}
