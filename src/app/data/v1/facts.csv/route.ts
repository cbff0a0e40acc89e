import { findExportedFacts } from '../../../../data/open-data.ts';
import { factsCsv } from '../../../../domain/take-along/open-data-csv.ts';
import { fileAnswer } from '../file-answer.ts';

export const dynamic = 'force-dynamic';

/** Every fact as a table, one row for each of its numbers. */
export async function GET(): Promise<Response> {
  return fileAnswer('csv', factsCsv(await findExportedFacts()), 'who-is-who-facts.csv');
}
