import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Readable } from 'node:stream';
import { generateImportMap, getPayload } from 'payload';
import { generateTypes } from 'payload/node';
import { handbookAsMarkdown } from '../cms/handbook/as-markdown.ts';
import { accessPage } from './access-page.ts';
import { licencesPage } from './licences.ts';
import { rightsOf } from './rights.ts';

/*
 * Generates what follows from the collections (types, import map, migration, the page on who may do what), the
 * handbook and the page of licences. All is made in a folder of its own and taken over only when it is whole; with
 * `--check` nothing is taken over, and any difference is a failure. Payload's own command line sometimes ends without
 * having done anything (payload#17757), hence this script.
 */
const isCheck = process.argv.includes('--check');
const [name = 'schema'] = process.argv.slice(2).filter((argument) => !argument.startsWith('--'));
const draft = mkdtempSync(path.join(tmpdir(), 'who-is-who-generate-'));
const migrations = 'src/migrations';
const types = 'src/payload-types.ts';
const importMap = 'src/app/(payload)/admin/importMap.js';
const access = 'docs/access.md';
const handbook = 'docs/handbuch.md';
const licences = 'docs/licences.md';

process.env.PAYLOAD_SECRET ||= 'only for generating files, never for serving';
process.env.DATABASE_URL = `file:${path.join(draft, 'generate.db')}`;
Object.assign(process.env, { NODE_ENV: 'development' });
// Whether a field was renamed is asked of somebody at a terminal, never of a check.
if (isCheck || !process.stdin.isTTY) Object.defineProperty(process, 'stdin', { value: Readable.from([]) });

// Payload ends the process itself where the schema has not changed, and Node does where a question finds no answer.
let isReady = false;
process.on('exit', () => {
  // What the event itself is given does not tell of an end without an answer.
  const code = process.exitCode;
  process.exitCode = 1;
  if (code === 0 && isReady) process.exitCode = finish() && isCheck ? 1 : 0;
  else if (isReady)
    console.error(
      '\n✗ Wurde etwas umbenannt oder ist es neu? Das muss jemand entscheiden: bitte in einem Terminal `npm run generate -- ' +
        'name`. Nichts wurde geändert. / Was something renamed, or is it new? Somebody must decide: run `npm run generate ' +
        '-- name` in a terminal. Nothing was changed.',
    );
  rmSync(draft, { recursive: true, force: true });
});

for (const folder of [migrations, path.dirname(importMap), path.dirname(access)])
  mkdirSync(path.join(draft, folder), { recursive: true });
for (const file of [migrations, types, importMap])
  if (existsSync(file)) cpSync(file, path.join(draft, file), { recursive: true });
const config = await (await import('../../payload.config.ts')).default;
config.typescript.autoGenerate = false;
config.typescript.outputFile = path.join(draft, types);
config.admin.importMap.importMapFile = path.join(draft, importMap);
config.admin.importMap.baseDir = path.join(draft, path.relative(process.cwd(), config.admin.importMap.baseDir));
await generateTypes(config, { log: false });
await generateImportMap(config, { force: true, log: false });
writeFileSync(path.join(draft, access), accessPage(await rightsOf(config)));
writeFileSync(path.join(draft, handbook), handbookAsMarkdown());
writeFileSync(path.join(draft, licences), licencesPage());
const payload = await getPayload({ config, disableOnInit: true });
payload.db.migrationDir = path.join(draft, migrations);
isReady = true;
await payload.db.createMigration({ payload, migrationName: name, skipEmpty: true, forceAcceptWarning: false });
process.exit(0);

/** Takes over what differs from the tree, or with `--check` only names it. Returns whether anything does. */
function finish(): boolean {
  importTypesAsTypes();
  const made = ['src', 'docs']
    .flatMap((folder) => readdirSync(path.join(draft, folder), { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(draft, path.join(entry.parentPath, entry.name)));
  const contentOf = (file: string) => (existsSync(file) ? readFileSync(file, 'utf8') : undefined);
  const changed = made.filter((file) => contentOf(file) !== contentOf(path.join(draft, file)));
  if (!isCheck) for (const file of changed) cpSync(path.join(draft, file), file);
  const verb = isCheck ? 'Out of date (npm run generate -- name)' : 'Generated anew';
  console.log(changed.length ? `${verb}: ${changed.join(', ')}` : 'Generated files are current.');
  return changed.length > 0;
}

/** Payload writes imports that only a bundler understands; the site is also started by plain Node. */
function importTypesAsTypes(): void {
  for (const file of readdirSync(path.join(draft, migrations))) {
    if (!file.endsWith('.ts')) continue;
    const source = readFileSync(path.join(draft, migrations, file), 'utf8');
    const mended = source
      .replace(
        "import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-sqlite'",
        "import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-sqlite';",
      )
      .replaceAll(/(from '\.\/[\w-]+)(';)/g, '$1.ts$2');
    if (mended !== source) writeFileSync(path.join(draft, migrations, file), mended);
  }
}
