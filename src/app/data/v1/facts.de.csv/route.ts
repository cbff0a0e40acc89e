import { findExportedFacts } from '../../../../data/open-data.ts';
import { factsExcel } from '../../../../domain/take-along/excel-csv.ts';
import { fileAnswer } from '../file-answer.ts';
import { germanWords } from '../german-words.ts';

export const dynamic = 'force-dynamic';

/** Every number of a fact, as a table for Excel in German. */
export async function GET(): Promise<Response> {
  const [facts, words] = await Promise.all([findExportedFacts(), germanWords()]);
  return fileAnswer('csv', factsExcel(facts, words), 'who-is-who-fakten.csv');
}
