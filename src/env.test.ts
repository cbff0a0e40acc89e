import { describe, expect, it } from 'vitest';
import { readEnv } from './env.ts';

const secret = 'four unrelated words and some more';

describe('readEnv', () => {
  it('needs the secret alone', () => {
    expect(readEnv({ PAYLOAD_SECRET: secret })).toEqual({
      NODE_ENV: 'production',
      PORT: 3000,
      SERVER_URL: 'http://localhost:3000',
      DATABASE_URL: 'file:./data/who-is-who.db',
      PAYLOAD_SECRET: secret,
      BACKUP_DIR: 'data/backups',
      FIRST_ADMIN_EMAIL: 'admin@example.org',
    });
  });

  it('listens for this machine alone behind a proxy, unless told otherwise', () => {
    const SERVER_URL = 'https://who.example.org';
    expect(readEnv({ PAYLOAD_SECRET: secret }).HOST).toBeUndefined();
    expect(readEnv({ PAYLOAD_SECRET: secret, SERVER_URL }).HOST).toBe('127.0.0.1');
    expect(readEnv({ PAYLOAD_SECRET: secret, SERVER_URL, HOST: '0.0.0.0' }).HOST).toBe('0.0.0.0');
  });

  it('takes an empty variable for one that is not set', () => {
    const empty = { PORT: '', SERVER_URL: '', DATABASE_URL: '', FIRST_ADMIN_PASSWORD: '', NODE_ENV: '' };
    expect(readEnv({ PAYLOAD_SECRET: secret, ...empty })).toEqual(readEnv({ PAYLOAD_SECRET: secret }));
    expect(() => readEnv({ PAYLOAD_SECRET: '' })).toThrow('PAYLOAD_SECRET');
  });

  it('derives the address from the port, and ends no address in a slash', () => {
    expect(readEnv({ PAYLOAD_SECRET: secret, PORT: '8080' }).SERVER_URL).toBe('http://localhost:8080');
    const SERVER_URL = 'https://who.example.org//';
    expect(readEnv({ PAYLOAD_SECRET: secret, SERVER_URL }).SERVER_URL).toBe('https://who.example.org');
  });

  it('names all problems in one message, in both languages, and repeats no value', () => {
    const wrong = {
      NODE_ENV: 'canary-mode',
      PORT: '70000',
      SERVER_URL: 'ftp://canary.example.org',
      DATABASE_URL: 'postgres://canary',
      PAYLOAD_SECRET: 'canary secret',
      FIRST_ADMIN_EMAIL: 'canary',
      FIRST_ADMIN_PASSWORD: 'canary',
    };
    let message = '';
    try {
      readEnv(wrong);
    } catch (error) {
      message = String(error);
    }
    for (const name of Object.keys(wrong)) expect(message).toContain(`  ${name}: `);
    expect(message.match(/PAYLOAD_SECRET/g)).toHaveLength(1);
    expect(message).toContain('Umgebung unvollständig oder falsch / environment incomplete or wrong');
    expect(message).toContain('mindestens 32 Zeichen, nicht immer dieselben / at least 32 characters');
    expect(message).not.toMatch(/canary|70000|undefined/);
  });

  it.each([
    'https://user:secret@who.example.org',
    'https://who.example.org/verzeichnis',
    'https://who.example.org?x=1',
    'http://who.example.org',
    'http://8.8.8.8',
    'who.example.org',
  ])('refuses the address %s', (SERVER_URL) => {
    expect(() => readEnv({ PAYLOAD_SECRET: secret, SERVER_URL })).toThrow('SERVER_URL: https://');
  });

  it.each(['http://localhost:3000', 'http://192.168.1.5', 'http://nas:3000', 'http://[::1]:3000', 'https://x.example'])(
    'takes the address %s',
    (SERVER_URL) => {
      expect(readEnv({ PAYLOAD_SECRET: secret, SERVER_URL }).SERVER_URL).toBe(SERVER_URL);
    },
  );

  it.each([
    ['https://s3.example.org/backups', 'no key'],
    ['https://KEY:secret@s3.example.org', 'no bucket'],
    ['http://KEY:secret@s3.example.org/backups', 'not encrypted'],
  ])('refuses the storage %s: %s', (BACKUP_S3_URL) => {
    expect(() => readEnv({ PAYLOAD_SECRET: secret, BACKUP_S3_URL })).toThrow('BACKUP_S3_URL: https://');
  });

  it('refuses a secret of one letter', () => {
    expect(() => readEnv({ PAYLOAD_SECRET: 'a'.repeat(40) })).toThrow('PAYLOAD_SECRET');
  });

  it.each(['mongodb://localhost/x', 'mongodb+srv://host.example/x', 'file:/data/x.db'])(
    'takes the database %s',
    (url) => {
      expect(readEnv({ PAYLOAD_SECRET: secret, DATABASE_URL: url }).DATABASE_URL).toBe(url);
    },
  );
});
