import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { generateImportMap, getPayload } from 'payload';
import { generateTypes } from 'payload/node';

// Payload's own command line sometimes ends without having done anything (payload#17757), hence this script.
process.env.PAYLOAD_SECRET ||= 'only for generating files, never for serving';
process.env.DATABASE_URL = 'file:./data/generate.db';
Object.assign(process.env, { NODE_ENV: 'development' });

const migrations = 'src/migrations';
const files = ['src/payload-types.ts', 'src/app/(payload)/admin/importMap.js', `${migrations}/index.ts`];
const contents = () => files.map((file) => readFileSync(file, { encoding: 'utf8', flag: 'a+' }));

const isCheck = process.argv.includes('--check');
const [name = 'schema'] = process.argv.slice(2).filter((argument) => !argument.startsWith('--'));
const before = contents();

// Without a change of the schema Payload ends the process itself, hence the report at its end.
let isReady = false;
process.on('exit', (code) => {
  if (code !== 0 || !isReady) {
    process.exitCode = code || 1;
    return;
  }
  importTypesAsTypes();
  const after = contents();
  const changed = files.filter((_, at) => before[at] !== after[at]);
  console.log(changed.length ? `Generated anew: ${changed.join(', ')}` : 'Generated files are current.');
  if (isCheck && changed.length) process.exitCode = 1;
});

const config = await (await import('../../payload.config.ts')).default;
await generateTypes(config, { log: false });
await generateImportMap(config, { force: true, log: false });
const payload = await getPayload({ config, disableOnInit: true });
isReady = true;
await payload.db.createMigration({ payload, migrationName: name, skipEmpty: true, forceAcceptWarning: false });
process.exit();

/** Payload writes imports that only a bundler understands; the site is also started by plain Node. */
function importTypesAsTypes(): void {
  for (const file of readdirSync(migrations)) {
    if (!file.endsWith('.ts')) continue;
    const source = readFileSync(`${migrations}/${file}`, 'utf8');
    const mended = source
      .replace(
        "import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-sqlite'",
        "import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-sqlite';",
      )
      .replaceAll(/(from '\.\/[\w-]+)(';)/g, '$1.ts$2');
    if (mended !== source) writeFileSync(`${migrations}/${file}`, mended);
  }
}
