import { findExportedFacts, getOrigin } from '../../../../data/open-data.ts';
import { fileAnswer } from '../file-answer.ts';

export const dynamic = 'force-dynamic';

/** Every fact as JSON. */
export async function GET(): Promise<Response> {
  const [origin, facts] = await Promise.all([getOrigin(), findExportedFacts()]);
  return fileAnswer('json', { ...origin, count: facts.length, facts });
}
