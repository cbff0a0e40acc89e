import { existsSync, readdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { MongoClient } from 'mongodb';
import { afterAll, describe, expect, it } from 'vitest';
import { describeOnEachDatabase, describeOnMongodb } from './databases.ts';
import { emptyMongodbDatabase, mongodbDatabaseUrl } from './mongodb.ts';

describeOnEachDatabase(
  'A new database',
  (database) => {
    let left = '';
    afterAll(() => {
      expect(left).toBe(database.url());
    });

    it('is there, is empty, and keeps its address', async () => {
      const url = database.url();
      left = url;
      expect(database.url()).toBe(url);
      if (database.name === 'SQLite') {
        expect(readdirSync(dirname(url.replace('file:', '')))).toEqual([]);
        return;
      }
      const client = await MongoClient.connect(url);
      await client.db().collection('things').insertOne({ name: 'first' });
      const names = (await client.db().listCollections().toArray()).map((collection) => collection.name);
      await client.close();
      expect(names).toEqual(['things']);
    });
  },
  'new',
);

describe('the folder of an SQLite database', () => {
  let folder = '';
  describeOnEachDatabase('A used database', (database) => {
    it('exists while its suite runs', () => {
      if (database.name === 'SQLite') folder = dirname(database.url().replace('file:', ''));
      expect(database.url()).toMatch(/^(file:\/.+\.db|mongodb.+)$/);
      expect(existsSync(folder)).toBe(database.name === 'SQLite');
    });
  });
  it('is gone after its suite', () => {
    expect(folder).not.toBe('');
    expect(existsSync(folder)).toBe(false);
  });
});

describeOnMongodb(
  'An emptied database',
  (database) => {
    it('has been through the steps of its beginning alone', async () => {
      const client = await MongoClient.connect(database.url());
      const steps = client.db().collection('payload-migrations');
      await steps.insertMany([
        { name: 'at its beginning', batch: 1 },
        { name: 'of a test', batch: 2 },
      ]);
      await client.db().collection('things').insertOne({ name: 'first' });
      await emptyMongodbDatabase(database.url());
      const left = await steps.find().toArray();
      const things = await client.db().collection('things').countDocuments();
      await client.close();
      expect(left.map(({ name }) => name)).toEqual(['at its beginning']);
      expect(things).toBe(0);
    });
  },
  'new',
);

describe('mongodbDatabaseUrl', () => {
  it.each([
    ['mongodb://127.0.0.1:27017', 'mongodb://127.0.0.1:27017/x'],
    ['mongodb://127.0.0.1:27017/', 'mongodb://127.0.0.1:27017/x'],
    ['mongodb://a:1,b:2/other?replicaSet=rs0', 'mongodb://a:1,b:2/x?replicaSet=rs0'],
    ['mongodb+srv://user:word@host.example/?w=1', 'mongodb+srv://user:word@host.example/x?w=1'],
  ])('%s', (server, expected) => {
    expect(mongodbDatabaseUrl(server, 'x')).toBe(expected);
  });

  it('refuses what is no server', () => {
    expect(() => mongodbDatabaseUrl('file:./x.db', 'x')).toThrow();
  });
});
