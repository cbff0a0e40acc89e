import { findExportedActors } from '../../../../data/open-data.ts';
import { actorsCsv } from '../../../../domain/take-along/open-data-csv.ts';
import { fileAnswer } from '../file-answer.ts';

export const dynamic = 'force-dynamic';

/** Every entry as a table. */
export async function GET(): Promise<Response> {
  return fileAnswer('csv', actorsCsv(await findExportedActors()), 'who-is-who-actors.csv');
}
