import { writtenActors } from '../../../../data/actors.ts';
import { actorsExcel } from '../../../../domain/take-along/excel-csv.ts';
import { exportedActor } from '../../../../domain/take-along/exported-actor.ts';
import { fileAnswer, joinedTable } from '../file-answer.ts';
import { germanWords } from '../german-words.ts';

export const dynamic = 'force-dynamic';

/** Every entry, as a table for Excel in German. */
export async function GET(): Promise<Response> {
  const words = await germanWords();
  const written = await writtenActors('actors.de.csv', (actor, where) =>
    actorsExcel([exportedActor(actor, where)], words),
  );
  return fileAnswer('csv', joinedTable(written), 'who-is-who-akteure.csv');
}
