import { writtenActors } from '../../../../data/actors.ts';
import { getOrigin } from '../../../../data/open-data.ts';
import { exportedActor } from '../../../../domain/take-along/exported-actor.ts';
import { fileAnswer, joinedDocument, readablePart } from '../file-answer.ts';

export const dynamic = 'force-dynamic';

/** Every entry as JSON. */
export async function GET(): Promise<Response> {
  const [origin, written] = await Promise.all([
    getOrigin(),
    writtenActors('actors.json', (actor, where) => readablePart(exportedActor(actor, where), 2)),
  ]);
  return fileAnswer(
    'json',
    joinedDocument(written, (actors) => ({ ...origin, count: actors.length, actors })),
  );
}
