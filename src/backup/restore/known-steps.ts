import { dataMigrations } from '../../cms/database/data-migrations.ts';
import { migrations } from '../../migrations/index.ts';
import { type Kind, type Manifest, newer } from '../manifest.ts';

/** The steps of this version, by their names. */
export const stepsOf = (kind: Kind): string[] =>
  [...(kind === 'sqlite' ? migrations : []), ...dataMigrations].map(({ name }) => name);

/** @throws Unusable where a backup has been through a step that this version does not know */
export function refuseNewer({ migrations: done, version }: Manifest): void {
  const known = new Set(stepsOf('sqlite'));
  if (done.some((name) => !known.has(name))) throw newer(version);
}
