import { findExportedProgrammes } from '../../../../data/open-data.ts';
import { fundingCsv } from '../../../../domain/take-along/open-data-csv.ts';
import { fileAnswer } from '../file-answer.ts';

export const dynamic = 'force-dynamic';

/** Every funding programme as a table, one row for each of its amounts. */
export async function GET(): Promise<Response> {
  return fileAnswer('csv', fundingCsv(await findExportedProgrammes()), 'who-is-who-funding.csv');
}
