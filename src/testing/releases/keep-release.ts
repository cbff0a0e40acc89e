import { getPayload } from 'payload';
import packageJson from '../../../package.json' with { type: 'json' };
import config from '../../../payload.config.ts';
import { env } from '../../env.ts';
import { seed } from '../../seed/seed.ts';
import { keepDatabase, keptFile } from './kept-database.ts';
import { tellStory } from './story.ts';

// Fills the empty database at DATABASE_URL with what a site of this version may hold, and keeps it for the tests of
// later ones.
const { DATABASE_URL } = env();
const payload = await getPayload({ config });
await seed(payload);
await tellStory(payload);
await payload.destroy();
const file = keptFile(packageJson.version, DATABASE_URL);
await keepDatabase(DATABASE_URL, file);
console.log(file);
process.exit(0);
