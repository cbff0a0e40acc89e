import { findExportedProgrammes } from '../../../../data/open-data.ts';
import { fundingExcel } from '../../../../domain/take-along/excel-csv.ts';
import { fileAnswer } from '../file-answer.ts';
import { germanWords } from '../german-words.ts';

export const dynamic = 'force-dynamic';

/** Every funding programme, as a table for Excel in German. */
export async function GET(): Promise<Response> {
  const [funding, words] = await Promise.all([findExportedProgrammes(), germanWords()]);
  return fileAnswer('csv', fundingExcel(funding, words), 'who-is-who-foerderung.csv');
}
