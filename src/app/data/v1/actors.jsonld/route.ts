import { writtenActors } from '../../../../data/actors.ts';
import { latestChange } from '../../../../data/open-data.ts';
import { getSite } from '../../../../data/site.ts';
import { whereabouts } from '../../../../data/whereabouts.ts';
import { directoryEntryJsonLd, directoryJsonLd } from '../../../../domain/json-ld/json-ld-directory.ts';
import { fileAnswer, joinedDocument, readablePart } from '../file-answer.ts';

export const dynamic = 'force-dynamic';

/** Every entry in the words of schema.org. */
export async function GET(): Promise<Response> {
  const [site, written, changedOn, where] = await Promise.all([
    getSite('de'),
    writtenActors('actors.jsonld', (actor, of) => readablePart(directoryEntryJsonLd(actor, of), 4)),
    latestChange(),
    whereabouts(),
  ]);
  return fileAnswer(
    'jsonld',
    joinedDocument(written, (entries) => directoryJsonLd({ site, where, entries, changedOn })),
  );
}
