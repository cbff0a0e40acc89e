import type { PayloadRequest } from 'payload';
import { cleanLines } from '../../domain/clean-text.ts';
import { inTransaction } from '../database/in-transaction.ts';
import { explain, Refusal } from '../explain.ts';
import { noteInReport, reportToDealWith } from './report-at-hand.ts';
import { tellOutcome } from './tell-outcome.ts';

const longestReason = 2000;

/**
 * Declines a report. Where a reason is given, who left an address is told it.
 * @throws Refusal where the reason is too long, or the report is dealt with already
 */
export async function decline(req: PayloadRequest, id: string, typed: string): Promise<void> {
  const reason = cleanLines(typed);
  if (reason.length > longestReason) throw new Refusal(explain('reason-long', req));
  await inTransaction(req, async () => {
    const report = await reportToDealWith(req, id);
    if (report.state !== 'new' && report.state !== 'in-progress') throw new Refusal(explain('dealt-with', req), 409);
    await noteInReport(req, report, { state: 'declined', reason: reason || null });
    if (reason) await tellOutcome(req, report, { kind: 'declined', reason });
  });
}
