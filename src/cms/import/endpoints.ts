import { type Endpoint, Forbidden, type PayloadRequest } from 'payload';
import { today } from '../../domain/day.ts';
import { assignedColumns } from '../../domain/import/assigned-columns.ts';
import { guardedCell } from '../../domain/import/guarded-cell.ts';
import { readTable, writeTable } from '../../domain/import/table-file.ts';
import { isEditor } from '../access.ts';
import { Unsaved } from '../database/unsaved.ts';
import { Refusal } from '../explain.ts';
import { carryOut } from './carry-out.ts';
import { actorColumns } from './columns.ts';
import { readEntries } from './entries.ts';
import { rememberTable } from './log.ts';
import { undoImport } from './undo.ts';

/** Where the forms of the page "Einlesen und ausgeben" are sent. Each leads back to a page (303). */
export const importEndpoints: Endpoint[] = [
  {
    path: '/actors.csv',
    method: 'get',
    handler: async (req) => {
      refuseAllButEditors(req);
      const headers = {
        'content-type': 'text/csv; charset=utf-8',
        'content-disposition': `attachment; filename="akteure-${today()}.csv"`,
        'cache-control': 'no-store',
      };
      return new Response(await actorsTable(req), { headers });
    },
  },
  {
    path: '/read',
    method: 'post',
    handler: async (req) => {
      refuseAllButEditors(req);
      const file = (await formOf(req)).get('file');
      if (!(file instanceof File) || !file.size) return backTo(req, '?problem=no-file');
      const table = readTable(new Uint8Array(await file.arrayBuffer()));
      if ('problem' in table) return backTo(req, `?problem=${table.problem}&line=${table.line ?? ''}`);
      const { columns, doubled } = assignedColumns(table.heads, await actorColumns(req, await readEntries(req)));
      if (doubled.length) return backTo(req, `?problem=doubled-head&head=${encodeURIComponent(doubled[0] ?? '')}`);
      const isNamed = columns.some((column) => ['id', 'slug', 'name'].includes(column?.field ?? ''));
      if (!isNamed) return backTo(req, '?problem=no-name');
      return backTo(req, `/${await rememberTable(req, file.name, table)}`);
    },
  },
  {
    path: '/:id/carry-out',
    method: 'post',
    handler: async (req) => {
      refuseAllButEditors(req);
      const id = String(req.routeParams?.id);
      const seal = (await formOf(req)).get('seal');
      const failed = await carryOut(req, id, String(seal)).catch(reasonOf);
      return backTo(req, `/${id}${failed ? `?failed=${failed}` : ''}`);
    },
  },
  {
    path: '/:id/undo',
    method: 'post',
    handler: async (req) => {
      refuseAllButEditors(req);
      const id = String(req.routeParams?.id);
      await undoImport(req, id);
      return backTo(req, `/${id}`);
    },
  },
];

/** All actors as a table for spreadsheets, in the state that staff work on. */
export async function actorsTable(req: PayloadRequest): Promise<string> {
  const entries = await readEntries(req);
  const columns = await actorColumns(req, entries);
  const rows = entries.map((entry) => columns.map((column) => guardedCell(column.write(entry))));
  return writeTable(
    columns.map(({ label }) => label.de),
    rows,
  );
}

function refuseAllButEditors(req: PayloadRequest): void {
  if (!isEditor(req)) throw new Forbidden(req.t);
}

/** What a form has sent; an empty one where it was none. */
async function formOf(req: PayloadRequest): Promise<FormData> {
  const type = req.headers.get('content-type') ?? '';
  const isForm = /^(multipart\/form-data|application\/x-www-form-urlencoded)/i.test(type);
  return (isForm && req.body && (await req.formData?.())) || new FormData();
}

/** Why nothing was read in, where the page says so: something is different by now, or it took too long. */
function reasonOf(error: unknown): 'changed' | 'late' {
  if (error instanceof Refusal) return 'changed';
  const { reason } = (error instanceof Unsaved ? error.data : {}) as { reason?: string };
  if (reason === 'write-undone' || reason === 'write-cut-off') return 'late';
  throw error;
}

const backTo = ({ payload }: PayloadRequest, where: string): Response =>
  new Response(null, { status: 303, headers: { location: `${payload.config.routes.admin}/import${where}` } });
