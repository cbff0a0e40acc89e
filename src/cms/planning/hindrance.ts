import type { PayloadRequest } from 'payload';
import { explain } from '../explain.ts';
import { fieldsOf, findVersion, type States, type Subject } from '../publishing/subject.ts';
import { tell } from '../publishing/told-change.ts';
import { overtaken, type Planned } from './overtaken.ts';
import type { Plan } from './plans.ts';

/** What was planned, as it was seen then; null where the history has lost it, or where no parts were chosen. */
export async function readPlanned(
  req: PayloadRequest,
  subject: Subject,
  { parts, version, basis }: Pick<Plan, 'parts' | 'version' | 'basis'>,
): Promise<Planned | null> {
  const planned = version && (await findVersion(req, subject, { id: version }));
  if (!planned || !parts) return null;
  const before = basis ? await findVersion(req, subject, { id: basis }) : null;
  return { parts, planned: planned.state, wasLive: Boolean(basis), basis: before?.state ?? null };
}

/** What has happened since that keeps a plan from being carried out, in words; null where nothing has. */
export async function hindranceOf(
  req: PayloadRequest,
  subject: Subject,
  what: Planned | null,
  { live }: States,
): Promise<string | null> {
  if (!what) return explain('plan-lost', req);
  if (what.wasLive && !live) return explain('plan-off-site', req);
  const moved = live ? overtaken(fieldsOf(req, subject), what, live) : [];
  if (!moved.length) return null;
  const labels = [...new Set((await tell(req, subject, moved)).map(({ label }) => label))].join(', ');
  return explain('plan-overtaken', req).replace('{labels}', () => labels);
}
