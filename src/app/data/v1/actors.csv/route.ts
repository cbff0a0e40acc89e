import { writtenActors } from '../../../../data/actors.ts';
import { exportedActor } from '../../../../domain/take-along/exported-actor.ts';
import { actorsCsv } from '../../../../domain/take-along/open-data-csv.ts';
import { fileAnswer, joinedTable } from '../file-answer.ts';

export const dynamic = 'force-dynamic';

/** Every entry as a table. */
export async function GET(): Promise<Response> {
  const written = await writtenActors('actors.csv', (actor, where) => actorsCsv([exportedActor(actor, where)]));
  return fileAnswer('csv', joinedTable(written), 'who-is-who-actors.csv');
}
