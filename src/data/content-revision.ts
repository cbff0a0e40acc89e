import 'server-only';
import { runningPayload } from './payload.ts';

/** The content revision as committed, for the front door: pages made under another one are no longer shown. */
export async function getContentRevision(): Promise<string> {
  const payload = await runningPayload();
  const stored = await payload.db.findGlobal<{ value?: string }>({ slug: 'content-revision' });
  return stored?.value ?? '';
}
