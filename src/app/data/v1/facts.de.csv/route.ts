import { findExportedFacts } from '../../../../data/open-data.ts';
import { factsExcel } from '../../../../domain/take-along/excel-csv.ts';
import { fileAnswer } from '../file-answer.ts';

export const dynamic = 'force-dynamic';

/** Every number of a fact, as a table for Excel in German. */
export async function GET(): Promise<Response> {
  return fileAnswer('csv', factsExcel(await findExportedFacts()), 'who-is-who-fakten.csv');
}
