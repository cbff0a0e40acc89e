import { MongoMemoryReplSet } from 'mongodb-memory-server-core';

// A program of its own, so that a download that hangs can be ended with it. It is a replica set, since only those know
// transactions. The first line it prints is its URL; SIGTERM stops it.
const server = await MongoMemoryReplSet.create({ replSet: { count: 1, storageEngine: 'wiredTiger' } });
process.once('SIGTERM', async () => {
  await server.stop();
  process.exit(0);
});
process.stdout.write(`${server.getUri()}\n`);
