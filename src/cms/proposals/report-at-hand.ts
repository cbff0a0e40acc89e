import { Forbidden, NotFound, type PayloadRequest } from 'payload';
import type { Report } from '../../payload-types.ts';
import { isEditor } from '../access.ts';

/** A report that may be dealt with by who asks. @throws Forbidden, NotFound */
export async function reportToDealWith(req: PayloadRequest, id: string): Promise<Report> {
  if (!isEditor(req)) throw new Forbidden(req.t);
  const own = { overrideAccess: false, disableErrors: true, user: req.user, req } as const;
  const report = await req.payload.findByID({ collection: 'reports', id, depth: 0, ...own });
  if (!report) throw new NotFound(req.t);
  return report;
}

/** Writes what no person may write in a report. */
export async function noteInReport(req: PayloadRequest, { id }: Report, data: Partial<Report>): Promise<void> {
  await req.payload.update({ collection: 'reports', id, data, depth: 0, overrideAccess: true, req });
}
