import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createClient } from '@libsql/client';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openObjectStorage } from '../inside/object-storage.ts';
import { openS3Server, type S3Server } from '../testing/s3-server.ts';
import { backupName } from './names.ts';
import { backUpNightly } from './nightly.ts';

const home = mkdtempSync(path.join(tmpdir(), 'who-is-who-storage-'));
const open = (address: string) => openObjectStorage(address, 'BACKUP_S3_URL');
let server: S3Server;
beforeAll(async () => {
  server = await openS3Server(path.join(home, 'server'));
});
afterAll(async () => {
  await server.close();
  rmSync(home, { recursive: true, force: true });
});

describe('Storage on another machine', () => {
  it('takes a file, tells of it, gives it back and removes it', async () => {
    const storage = open(server.url('backups/of this site'));
    const [file, back] = [path.join(home, 'a'), path.join(home, 'b')];
    writeFileSync(file, Buffer.alloc(3_000_000, 'who is who '));
    await storage.put('a + ü.tar.gz', file);
    expect(await storage.names()).toEqual(['a + ü.tar.gz']);
    expect(await open(server.url('backups/another')).names()).toEqual([]);
    await storage.get('a + ü.tar.gz', back);
    expect(readFileSync(back).equals(readFileSync(file))).toBe(true);
    await storage.remove('a + ü.tar.gz');
    expect(await storage.names()).toEqual([]);
  });

  it.each([
    ['a wrong secret', (url: string) => url.replace(/:[^:@]+@/, ':wrong@')],
    ['nobody there', (url: string) => url.replace(/@.*?\//, '@127.0.0.1:9/')],
  ])('says so where there is %s, and never the secret', async (_, spoil) => {
    const address = spoil(server.url('backups'));
    const file = path.join(home, 'a');
    writeFileSync(file, 'a');
    const said = await open(address)
      .put('a', file)
      .catch((error: Error) => error.message);
    expect(said).toMatch(/^Der Speicher bei 127\.0\.0\.1:\d+ antwortet nicht wie erwartet: .+ Stimmt BACKUP_S3_URL\?/);
    expect(said).not.toMatch(/wrong|AKIA|secret-of/);
  });

  it('leaves nothing behind where a file is not there', async () => {
    const target = path.join(home, 'none');
    expect(await open(server.url('backups')).get('none', target)).toBe(false);
    expect(() => readFileSync(target)).toThrow('ENOENT');
  });

  it('gets each nightly backup, and keeps no more of them than the folder does', async () => {
    const url = `file:${path.join(home, 'site.db')}`;
    const client = createClient({ url });
    await client.executeMultiple("CREATE TABLE actors (name text); INSERT INTO actors VALUES ('A')");
    client.close();
    const folder = path.join(home, 'nightly');
    mkdirSync(folder);
    const storage = open(server.url('backups/nightly'));
    const old = [1, 2].map((hour) => backupName(new Date(Date.UTC(2020, 0, 1, hour))));
    for (const name of [...old, 'by hand.tar.gz']) await storage.put(name, path.join(home, 'a'));
    const now = new Date();
    await backUpNightly(url, { folder, storage }, now);
    expect(await storage.names()).toEqual(['by hand.tar.gz', old[1], backupName(now)]);
    const back = path.join(home, 'back');
    await storage.get(backupName(now), back);
    expect(readFileSync(back).equals(readFileSync(path.join(folder, backupName(now))))).toBe(true);
  });
});
