import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { build as bundle } from 'esbuild';
import { prepareFile, serverFile } from './built-files.ts';

const stamp = '.next/built-from';
const sources = ['package-lock.json', 'next.config.ts', 'payload.config.ts', 'tsconfig.json', 'messages', 'src'];

/** Whether there is a build of the present sources. */
export function isBuilt(): boolean {
  return existsSync('.next/BUILD_ID') && existsSync(stamp) && readFileSync(stamp, 'utf8') === fingerprint();
}

/** Builds the site where there is no build of the present sources. Shows the builder's own words only when it fails. */
export async function ensureBuild(say: (line: string) => void): Promise<void> {
  const wanted = fingerprint();
  if (isBuilt()) {
    say('✓ Der Bau ist aktuell / the build is current');
    return;
  }
  say('… Die Website wird gebaut, das dauert einige Minuten / building the site, a few minutes');
  const begun = Date.now();
  rmSync(stamp, { force: true });
  const child = spawn(process.execPath, ['node_modules/next/dist/bin/next', 'build'], {
    stdio: ['ignore', 'pipe', 'pipe'],
    // Loading the pages reads the environment, but nothing of it goes into the build.
    env: { ...process.env, PAYLOAD_SECRET: process.env.PAYLOAD_SECRET || 'only for building, never for serving' },
  });
  const output: Buffer[] = [];
  child.stdout.on('data', (chunk: Buffer) => output.push(chunk));
  child.stderr.on('data', (chunk: Buffer) => output.push(chunk));
  const code = await new Promise<number | null>((resolve) => child.once('close', resolve));
  if (code !== 0) throw new Error(`Der Bau ist fehlgeschlagen. / The build failed.\n${Buffer.concat(output)}`);
  for (const [source, outfile] of [
    ['src/start/server.ts', serverFile],
    ['src/start/prepare.ts', prepareFile],
  ] as const)
    await bundle({
      entryPoints: [source],
      outfile,
      bundle: true,
      packages: 'external',
      platform: 'node',
      format: 'esm',
      logLevel: 'error',
    });
  writeFileSync(stamp, wanted);
  say(`✓ Gebaut / built (${Math.round((Date.now() - begun) / 1000)} s)`);
}

/** A hash over everything that goes into the build: another content, another build. */
function fingerprint(): string {
  const hash = createHash('sha256');
  for (const file of sources.flatMap(filesIn).sort()) hash.update(file).update(readFileSync(file));
  return hash.digest('hex');
}

function filesIn(name: string): string[] {
  if (!existsSync(name)) return [];
  const entries = path.extname(name) ? [] : readdirSync(name, { recursive: true, withFileTypes: true });
  if (path.extname(name)) return [name];
  return entries
    .filter((entry) => entry.isFile() && !entry.name.endsWith('.test.ts'))
    .map((entry) => path.join(entry.parentPath, entry.name));
}
