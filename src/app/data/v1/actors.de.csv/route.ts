import { findExportedActors } from '../../../../data/open-data.ts';
import { actorsExcel } from '../../../../domain/take-along/excel-csv.ts';
import { fileAnswer } from '../file-answer.ts';
import { germanWords } from '../german-words.ts';

export const dynamic = 'force-dynamic';

/** Every entry, as a table for Excel in German. */
export async function GET(): Promise<Response> {
  const [actors, words] = await Promise.all([findExportedActors(), germanWords()]);
  return fileAnswer('csv', actorsExcel(actors, words), 'who-is-who-akteure.csv');
}
