import type { PayloadRequest } from 'payload';
import type { ExaminedDocument } from '../../domain/findings/document.ts';
import type { OpenReport } from '../../domain/findings/reports.ts';

/** So many reports are looked at, people's first, the oldest first; the rest is counted. */
const most = 200;

/** The visitors' reports that staff have not finished with, and how many there are in all. */
export async function openReports(
  req: PayloadRequest,
  documents: ExaminedDocument[],
): Promise<{ reports: OpenReport[]; count: number }> {
  const entries = new Map(documents.map(({ entry }) => [entry.key, entry]));
  const { docs, totalDocs } = await req.payload.find({
    collection: 'reports',
    where: { state: { in: ['new', 'in-progress'] } },
    sort: ['isProbablyProgram', 'createdAt'],
    limit: most,
    depth: 0,
    overrideAccess: false,
    req,
  });
  const reports = docs.map((report): OpenReport => {
    const { id, kind, actor, subject, state, reference, createdAt, isProbablyProgram } = report;
    const own = { key: `reports/${id}`, title: subject || reference, sign: null };
    const of = actor && (typeof actor === 'object' ? actor.id : actor);
    const entry = entries.get(`actors/${of}`);
    return {
      entry: entry ?? own,
      form: `collections/reports/${id}`,
      kind,
      isInProgress: state === 'in-progress',
      isProbablyProgram: isProbablyProgram === true,
      reference,
      about: entry ? (subject ?? '') : '',
      receivedOn: createdAt,
    };
  });
  return { reports, count: totalDocs };
}
