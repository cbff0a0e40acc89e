import type { PayloadRequest } from 'payload';
import { type Proposal, proposalsOf } from '../../domain/reports/proposal.ts';
import type { Report } from '../../payload-types.ts';
import { inTransaction } from '../database/in-transaction.ts';
import { explain, Refusal } from '../explain.ts';
import { checkedEntry } from '../import/checked-entry.ts';
import { inGerman } from '../import/entries.ts';
import { latestVersion, reasonToKeep, revert } from '../import/revert.ts';
import type { Stored } from '../publishing/parts.ts';
import { entryAs, isOwnEntry } from './entry-states.ts';
import { canBeTaken, proposedPatch } from './proposed-patch.ts';
import { noteInReport, reportToDealWith } from './report-at-hand.ts';
import { tellOutcome } from './tell-outcome.ts';

const inOwnSettings = new Set(['telephone', 'email', 'address']);

/**
 * Takes proposals of a report over into a draft of its entry, beside what is pending there, by the rights of who asks
 * and with all checks of the form; nothing is live by it. Notes that in the report, which is done when none is left,
 * and tells the visitor. All of it happens or nothing. What is taken over already is not taken again.
 * @param places of the proposals, from 0
 * @throws Refusal where a value cannot stand in its field, or the entry is gone
 */
export async function takeOver(req: PayloadRequest, id: string, places: number[]): Promise<void> {
  let undo = async () => {};
  try {
    await inTransaction(req, async () => {
      const report = await reportToDealWith(req, id);
      const proposals = proposalsOf(report.proposals);
      const isWanted = ({ field, takenOn }: Proposal, place: number) =>
        places.includes(place) && !takenOn && canBeTaken(field);
      const wanted = proposals.filter(isWanted);
      if (!wanted.length) return;
      undo = await saveDraft(req, report, wanted);
      const takenOn = new Date().toISOString();
      const noted = proposals.map((one, place) => (isWanted(one, place) ? { ...one, takenOn } : one));
      const isDone = noted.every((one) => one.takenOn);
      await noteInReport(req, report, { proposals: noted, state: isDone ? 'done' : 'in-progress' });
      if (isDone) await tellOutcome(req, report, { kind: 'taken' });
    });
  } catch (error) {
    await undo();
    throw error;
  }
}

/** Returns what puts the entry back where the database knows no transactions. */
async function saveDraft(req: PayloadRequest, report: Report, wanted: Proposal[]): Promise<() => Promise<void>> {
  const actor = typeof report.actor === 'string' ? report.actor : '';
  const entry = actor ? await entryAs(req, actor, 'newest') : null;
  if (!entry || entry.deletedAt) throw new Refusal(explain('proposal-no-entry', req));
  const isOwn = await isOwnEntry(req, actor);
  let patch: Stored = {};
  for (const proposal of wanted) {
    if (isOwn && inOwnSettings.has(proposal.field)) throw new Refusal(explain('proposal-own-entry', req));
    const made = proposedPatch({ ...entry, ...patch }, proposal, report.language);
    if ('refused' in made) throw new Refusal(explain(made.refused, req));
    patch = { ...patch, ...made.patch };
  }
  const { problems } = await checkedEntry(req, entry, patch);
  if (problems.length) throw new Refusal(problems.map(({ message }) => message).join(' '));
  const before = await latestVersion(req, { id: actor });
  const saved = await req.payload.update({
    collection: 'actors',
    id: actor,
    data: { ...patch, _status: 'draft', updatedAt: String(entry.updatedAt) } as never,
    locale: 'de',
    draft: true,
    depth: 0,
    overrideLock: false,
    user: req.user,
    overrideAccess: false,
    req: inGerman(req),
  });
  const read = { id: actor, title: '', line: 0, before: before?.id ?? null };
  const after = await latestVersion(req, { id: actor });
  const entryAsSaved = {
    ...read,
    savedAt: new Date(String(after?.version.updatedAt ?? saved.updatedAt)).toISOString(),
  };
  return async () => {
    // A rolled back transaction has undone it already.
    if (before && (await reasonToKeep(req, entryAsSaved)) === null) await revert(req, entryAsSaved);
  };
}
