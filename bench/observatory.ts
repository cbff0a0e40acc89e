import { execFile, execFileSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer as createHttpServer, request } from 'node:http';
import { createServer as createHttpsServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { freePort } from '../e2e/site.ts';
import { node } from '../src/testing/process.ts';
import { environmentOf, startMeasured } from './measured-process.ts';
import { packageOutside } from './outside.ts';
import type { Part } from './row.ts';

interface Grade {
  path: string;
  grade: string;
  score: number;
  failed: string[];
}

/** What visitors get, and what staff get. */
const faces = ['/de', '/admin/login'];

/** What stands before the site when it is online: http leads to https, which hands on. */
async function openProxy(folder: string, httpsPort: number, sitePort: number) {
  const [key, cert] = ['key.pem', 'cert.pem'].map((file) => join(folder, file)) as [string, string];
  const subject = ['-subj', '/CN=localhost', '-addext', 'subjectAltName=DNS:localhost', '-days', '2', '-nodes'];
  execFileSync('openssl', ['req', '-x509', '-newkey', 'rsa:2048', '-keyout', key, '-out', cert, ...subject], {
    stdio: 'ignore',
  });
  const tls = { key: readFileSync(key), cert: readFileSync(cert) };
  const secure = createHttpsServer(tls, ({ url, method, headers }, res) => {
    const told = { ...headers, 'x-forwarded-proto': 'https' };
    const asked = request({ port: sitePort, path: url, method, headers: told }, (answer) => {
      res.writeHead(answer.statusCode ?? 502, answer.rawHeaders);
      answer.pipe(res);
    });
    asked.end();
  }).listen(httpsPort);
  const plain = createHttpServer(({ url }, res) => {
    res.writeHead(308, { location: `https://localhost:${httpsPort}${url}` }).end();
  }).listen(0);
  await Promise.all([once(secure, 'listening'), once(plain, 'listening')]);
  const close = () => [secure, plain].map((server) => server.close().closeAllConnections());
  return { cert, httpPort: (plain.address() as AddressInfo).port, close };
}

/** Mozilla's grade for the headers of both faces, over https as it would be online. */
export const observatory: Part = {
  name: 'observatory',
  async measure() {
    const home = packageOutside('@mdn/mdn-http-observatory@1.4.8');
    // Its list of sites that are known to browsers, which it would fetch when it is installed; ours is on none.
    const known = join(home, 'conf/hsts-preload.json');
    if (!existsSync(known)) writeFileSync(known, '{}');
    const folder = mkdtempSync(join(tmpdir(), 'observatory-'));
    const httpsPort = await freePort();
    const environment = { ...environmentOf(join(folder, 'site.db')), SERVER_URL: `https://localhost:${httpsPort}` };
    const site = await startMeasured(environment);
    const proxy = await openProxy(folder, httpsPort, Number(new URL(site.url).port));
    try {
      const [command = '', ...args] = [...node, 'bench/scan-headers.ts', home, `${proxy.httpPort}`, `${httpsPort}`];
      const env = { ...process.env, NODE_EXTRA_CA_CERTS: proxy.cert };
      const { stdout } = await promisify(execFile)(command, [...args, ...faces], { env });
      const grades = stdout
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line) as Grade);
      return {
        rows: grades.map(({ path, grade, score, failed }) => ({
          what: [`headers of ${path}, points (${grade})`, ...failed].join(' '),
          figures: [score],
          bar: { what: 'figure', least: 100 },
        })),
      };
    } finally {
      proxy.close();
      await site.stop();
      rmSync(folder, { recursive: true, force: true });
    }
  },
};
