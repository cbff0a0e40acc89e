import { findActorsInLanguages } from '../../../../data/actors.ts';
import { latestChange } from '../../../../data/open-data.ts';
import { getSite } from '../../../../data/site.ts';
import { whereabouts } from '../../../../data/whereabouts.ts';
import { directoryJsonLd } from '../../../../domain/json-ld/json-ld-directory.ts';
import { fileAnswer } from '../file-answer.ts';

export const dynamic = 'force-dynamic';

/** Every entry in the words of schema.org. */
export async function GET(): Promise<Response> {
  const [site, actors, changedOn] = await Promise.all([getSite('de'), findActorsInLanguages(), latestChange()]);
  return fileAnswer('jsonld', directoryJsonLd({ site, where: await whereabouts(), actors, changedOn }));
}
