import { MongoClient } from 'mongodb';
import { expect, it } from 'vitest';
import { warningWithoutTransactions } from './transactions.ts';

it.each([
  ['mongodb://127.0.0.1:27017/site', true],
  ['mongodb://127.0.0.1:27017/site?retryWrites=true', true],
  ['mongodb://a:1,b:2/site?replicaSet=rs0', false],
])('%s: the start warns: %s', (url, warns) => {
  const warning = warningWithoutTransactions(new MongoClient(url).options.replicaSet);
  expect(warning !== null).toBe(warns);
  expect(warning ?? '').not.toContain('\n');
});
