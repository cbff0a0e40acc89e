import { once } from 'node:events';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { node, startProcess } from './testing/process.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'who-is-who-start-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const sound = {
  NODE_ENV: undefined,
  PORT: '0',
  PAYLOAD_SECRET: 'that of a site which never serves anybody',
  DATABASE_URL: `file:${path.join(folder, 'site.db')}`,
};

/** Starts the site as `npm start` does and returns what it says before it gives up. */
async function refusalOf(environment: Record<string, string>): Promise<string> {
  const { child, output } = startProcess([...node, 'src/start.ts'], { ...sound, ...environment });
  const [code] = await once(child, 'close');
  expect(code).toBe(1);
  expect(output()).not.toMatch(/^\s+at /m);
  return output();
}

it('names everything that is wrong with the environment in one message, and no value', async () => {
  const said = await refusalOf({
    PORT: 'eighty',
    DATABASE_URL: 'postgres://a:hidden@b/c',
    PAYLOAD_SECRET: 'short one',
  });
  for (const name of ['PORT', 'DATABASE_URL', 'PAYLOAD_SECRET']) expect(said).toContain(name);
  expect(said).not.toMatch(/hidden|short one|eighty/);
});

it('refuses a secret that stands in the source', async () => {
  const said = await refusalOf({ PAYLOAD_SECRET: 'only for building, never for serving' });
  expect(said).toMatch(/steht im Quelltext.*stands in the source/s);
  expect(said).not.toContain('only for building');
});

it('writes a secret of its own where there is none, once, and for its owner alone', async () => {
  const own = path.join(folder, 'own');
  mkdirSync(own);
  const other = createServer().listen(0);
  await once(other, 'listening');
  const port = String((other.address() as AddressInfo).port);
  const file = path.join(own, '.env');
  const command = [process.execPath, '--import', import.meta.resolve('tsx'), path.resolve('src/start.ts')];
  for (const PAYLOAD_SECRET of [undefined, '', undefined]) {
    const { child, output } = startProcess(command, { ...sound, PORT: port, PAYLOAD_SECRET }, false, own);
    await once(child, 'close');
    expect(output()).toContain(`Port ${port}`);
    expect(readFileSync(file, 'utf8')).toMatch(/^PAYLOAD_SECRET=[\w-]{43}\n$/);
    expect(statSync(file).mode & 0o777).toBe(0o600);
  }
  other.close();
});

it('says that the port is taken', async () => {
  const other = createServer().listen(0);
  await once(other, 'listening');
  const { port } = other.address() as AddressInfo;
  const said = await refusalOf({ PORT: String(port) });
  other.close();
  expect(said).toContain(`Port ${port} ist belegt`);
  expect(said).toContain(`Port ${port} is in use`);
});

it('says that the database cannot be read, and leaves the file as it is', async () => {
  const file = path.join(folder, 'letter.db');
  writeFileSync(file, 'Dear database, '.repeat(1000));
  const said = await refusalOf({ DATABASE_URL: `file:${file}` });
  expect(said).toContain('lässt sich nicht lesen');
  expect(said).toContain('cannot be read');
  expect(readFileSync(file, 'utf8')).toMatch(/^Dear database/);
});

it('says that no MongoDB answers, without its password', async () => {
  const said = await refusalOf({ DATABASE_URL: 'mongodb://somebody:hidden@127.0.0.1:9/who-is-who' });
  expect(said).toContain('127.0.0.1:9/who-is-who antwortet keine MongoDB');
  expect(said).toContain('No MongoDB answers');
  expect(said).not.toContain('hidden');
});
