import { execFile, spawn, spawnSync } from 'node:child_process';
import { chmod, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { promisify } from 'node:util';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { openFrontDoor } from '../src/front/doors/front-door.ts';

/**
 * How fast the front door serves a page it has kept, measured against nginx serving the same bytes as a file, in the
 * same run on the same machine: only the ratio means anything. Needs `wrk` and `nginx`.
 */

interface Measurement {
  requestsPerSecond: number;
  p99: string;
}

const run = promisify(execFile);
const rounds = 2;
const seconds = 5;
const connections = 50;

function isInstalled(command: string): boolean {
  return spawnSync('which', [command], { env: { ...process.env, PATH: searchPath } }).status === 0;
}

const searchPath = `${process.env.PATH}:/usr/sbin`;

/** A directory page of about 40 KB whose words vary as much as real ones: packed it is about a quarter of that. */
function samplePage(): string {
  const syllables =
    'stadt kreis part ner schaft ver ein aus tausch ju gend eu ro pa kom mu ne be ra tung geg nung'.split(' ');
  let state = 20;
  const below = (limit: number) => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return Math.floor((state / 2_147_483_648) * limit);
  };
  const word = () => Array.from({ length: 1 + below(3) }, () => syllables[below(syllables.length)]).join('');
  const entry = (_: unknown, i: number) => {
    const text = Array.from({ length: 35 }, word).join(' ');
    return `<article id="a${i}"><h2><a href="/de/akteure/${word()}-${i}">${word()}</a></h2><p>${text}</p></article>`;
  };
  const entries = Array.from({ length: 112 }, entry).join('\n');
  return `<!doctype html><html lang="de"><head><title>Verzeichnis</title></head><body>${entries}</body></html>`;
}

async function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}

async function startNginx(folder: string, html: string): Promise<{ url: string; stop: () => void }> {
  const port = await freePort();
  // Started by root, nginx reads the files as another user.
  await chmod(folder, 0o755);
  await mkdir(join(folder, 'pages'));
  await writeFile(join(folder, 'pages/de.html'), html);
  await writeFile(join(folder, 'pages/de.html.gz'), gzipSync(html, { level: 9 }));
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'];
  await writeFile(
    join(folder, 'nginx.conf'),
    `worker_processes 1; daemon off; pid ${folder}/nginx.pid; error_log stderr crit;
events { worker_connections 1024; }
http {
  ${temporary.map((name) => `${name}_temp_path ${folder}/${name};`).join(' ')}
  access_log off; sendfile on; tcp_nopush on; keepalive_requests 1000000; types { text/html html; }
  server { listen 127.0.0.1:${port}; root ${folder}/pages; gzip_static on; }
}`,
  );
  const nginx = spawn('nginx', ['-p', folder, '-c', join(folder, 'nginx.conf')], {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, PATH: searchPath },
  });
  await pause(500);
  return { url: `http://127.0.0.1:${port}/de.html`, stop: () => nginx.kill() };
}

async function measure(url: string, encoding: string): Promise<Measurement> {
  const options = ['-t1', `-c${connections}`, `-d${seconds}s`, '--latency', '-H', `Accept-Encoding: ${encoding}`, url];
  const { stdout } = await run('wrk', options, { env: { ...process.env, PATH: searchPath } });
  if (/Non-2xx|Socket errors/.test(stdout)) throw new Error(`${url} answered with errors:\n${stdout}`);
  const requestsPerSecond = Number(/Requests\/sec:\s+([\d.]+)/.exec(stdout)?.[1]);
  return { requestsPerSecond, p99: /99%\s+(\S+)/.exec(stdout)?.[1] ?? '?' };
}

async function compare(): Promise<void> {
  const html = samplePage();
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
  const folder = await mkdtemp(join(tmpdir(), 'front-door-bench-'));
  const nginx = isInstalled('nginx') ? await startNginx(folder, html) : undefined;
  if (!nginx) console.log('nginx is not installed: there is nothing to compare with.');
  try {
    const ours = `http://127.0.0.1:${door.port}/de`;
    console.log(`A page of ${html.length} bytes, gzip ${gzipSync(html, { level: 9 }).length}, \
brotli ${brotliCompressSync(html).length}; ${connections} connections, ${seconds} s each.`);
    const rows: Array<Record<string, string | number>> = [];
    for (let round = 1; round <= rounds; round += 1) {
      const reference = nginx && (await measure(nginx.url, 'gzip'));
      if (reference) rows.push({ round, who: 'nginx, gzip_static', ...reference, ratio: 1 });
      for (const encoding of ['gzip', 'br']) {
        const measured = await measure(ours, encoding);
        const ratio = reference ? (measured.requestsPerSecond / reference.requestsPerSecond).toFixed(2) : '';
        rows.push({ round, who: `front door, ${encoding}`, ...measured, ratio });
      }
    }
    console.table(rows);
  } finally {
    nginx?.stop();
    await door.close();
    await rm(folder, { recursive: true, force: true });
  }
}

if (isInstalled('wrk')) await compare();
else console.log('wrk is not installed: nothing is measured.');
