import 'server-only';
import { type QualityMonth, qualityMonth } from '../domain/quality/quality-month.ts';
import { keptPerRevision } from './content-revision.ts';
import { runningPayload } from './payload.ts';

/** How well the directory was kept, by month, the newest first; without rows in a form that is no longer known. */
export const findQualityMonths = keptPerRevision('findQualityMonths', async (): Promise<QualityMonth[]> => {
  const payload = await runningPayload();
  const { docs } = await payload.find({
    collection: 'quality-months',
    sort: '-month',
    depth: 0,
    pagination: false,
    overrideAccess: true,
  });
  return docs.flatMap(({ figures }) => {
    const { success, data } = qualityMonth.safeParse(figures);
    return success ? [data] : [];
  });
});
