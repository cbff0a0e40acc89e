import { openFrontDoor } from '../src/front/doors/front-door.ts';

/*
 * The front door with one page and nothing behind it: a process of its own, as the site is. Reads the page from
 * standard input and prints its port.
 */

const chunks: Buffer[] = [];
for await (const chunk of process.stdin as AsyncIterable<Buffer>) chunks.push(chunk);
const html = Buffer.concat(chunks);

const door = await openFrontDoor({
  handler: async (req, res) => {
    const isRevision = req.url === '/api/content-revision';
    res.setHeader('content-type', isRevision ? 'application/json' : 'text/html; charset=utf-8');
    res.end(isRevision ? '{"revision":"1"}' : html);
  },
  port: 0,
  host: '127.0.0.1',
  isDevelopment: false,
  serverUrl: 'http://localhost',
});
console.log(door.port);
