import { spawn } from 'node:child_process';
import { chmod, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { freePort, statusOf } from '../e2e/site.ts';
import { environment } from './load.ts';

const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'];

/**
 * Nginx as it serves files fastest: two workers, no log, `sendfile`, packed ahead.
 * @param files their bytes by path; those that end in `.html` or `.json` lie there packed too
 */
export async function startNginx(files: Record<string, Buffer>): Promise<{ url: string; stop: () => Promise<void> }> {
  const folder = await mkdtemp(join(tmpdir(), 'nginx-bench-'));
  const port = await freePort();
  // Started by root, nginx reads the files as another user.
  await chmod(folder, 0o755);
  for (const [path, bytes] of Object.entries(files)) {
    const file = join(folder, 'files', path);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, bytes);
    if (/\.(html|json)$/.test(path)) await writeFile(`${file}.gz`, gzipSync(bytes, { level: 9 }));
  }
  await writeFile(
    join(folder, 'nginx.conf'),
    `worker_processes 2; daemon off; pid ${folder}/nginx.pid; error_log stderr crit;
events { worker_connections 1024; }
http {
  ${temporary.map((name) => `${name}_temp_path ${folder}/${name};`).join(' ')}
  access_log off; sendfile on; tcp_nopush on; keepalive_requests 1000000;
  types { text/html html; application/json json; image/webp webp; }
  server { listen 127.0.0.1:${port}; root ${folder}/files; gzip_static on; }
}`,
  );
  const nginx = spawn('nginx', ['-p', folder, '-c', join(folder, 'nginx.conf')], {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: environment,
  });
  const url = `http://127.0.0.1:${port}`;
  while ((await statusOf(`${url}/`)) === 0);
  return {
    url,
    async stop() {
      nginx.kill();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
