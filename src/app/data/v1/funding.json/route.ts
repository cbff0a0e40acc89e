import { findExportedProgrammes, getOrigin } from '../../../../data/open-data.ts';
import { fileAnswer } from '../file-answer.ts';

export const dynamic = 'force-dynamic';

/** Every funding programme as JSON. */
export async function GET(): Promise<Response> {
  const [origin, programmes] = await Promise.all([getOrigin(), findExportedProgrammes()]);
  return fileAnswer('json', { ...origin, count: programmes.length, programmes });
}
