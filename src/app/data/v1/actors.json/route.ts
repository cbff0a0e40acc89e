import { findExportedActors, getOrigin } from '../../../../data/open-data.ts';
import { fileAnswer } from '../file-answer.ts';

export const dynamic = 'force-dynamic';

/** Every entry as JSON. */
export async function GET(): Promise<Response> {
  const [origin, actors] = await Promise.all([getOrigin(), findExportedActors()]);
  return fileAnswer('json', { ...origin, count: actors.length, actors });
}
