import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { node } from '../src/testing/process.ts';
import { compareLoad, isInstalled } from './load.ts';
import { bytesAt, environmentOf, signIn, startMeasured, textAt } from './measured-process.ts';
import { startNextPage } from './next-page.ts';
import { startNginx } from './nginx.ts';
import type { Bar, Findings, Part, Row } from './row.ts';

const exportPath = '/data/v1/actors.json';

async function startBareDoor(html: string): Promise<{ url: string; stop: () => void }> {
  const [command = '', ...args] = [...node, 'bench/bare-door.ts'];
  const door = spawn(command, args, { stdio: ['pipe', 'pipe', 'inherit'] });
  door.stdin.end(html);
  const [port] = (await once(door.stdout, 'data')) as [Buffer];
  return { url: `http://127.0.0.1:${Number.parseInt(`${port}`, 10)}/de`, stop: () => door.kill() };
}

/** A picture as staff upload them, as the site has drawn it anew, on a page that all may see: its path. */
async function upload(site: string): Promise<string> {
  const session = await signIn(site);
  const { 'content-type': _, ...headers } = session;
  const noise = { type: 'gaussian', mean: 128, sigma: 20 } as const;
  const picture = await sharp({ create: { width: 700, height: 450, channels: 3, background: '#888', noise } })
    .jpeg({ quality: 70 })
    .toBuffer();
  const form = new FormData();
  form.set('file', new Blob([new Uint8Array(picture)], { type: 'image/jpeg' }), 'measured.jpg');
  form.set('_payload', JSON.stringify({ alt: { de: 'Rauschen', en: 'Noise' } }));
  const answer = await fetch(`${site}/api/media`, { method: 'POST', headers, body: form });
  const { doc } = (await answer.json()) as { doc?: { id: string; url: string } };
  if (!doc) throw new Error(`The picture was not taken: ${answer.status}`);
  const about = `${site}/api/pages?locale=de&where[key][equals]=about`;
  const shown = { method: 'PATCH', headers: session, body: JSON.stringify({ picture: doc.id, _status: 'published' }) };
  const { status } = await fetch(about, shown);
  if (status !== 200) throw new Error(`The picture is not shown: ${status}`);
  return new URL(doc.url, site).pathname;
}

function rowOf(what: string, ours: number, reference: number, of: string, bar?: Bar): Row {
  return { what: `${what}, answers/s`, ratio: ours / reference, of, figures: [ours], bar };
}

const least = (ratio: number): Bar => ({ what: 'ratio', least: ratio });

async function compare(site: string): Promise<Findings> {
  const html = await textAt(`${site}/de`);
  const picture = await upload(site);
  const [pictureBytes, dataBytes] = [await bytesAt(site + picture), await bytesAt(site + exportPath)];
  const started: { stop: () => unknown }[] = [];
  const noted = <T extends { stop: () => unknown }>(one: T): T => {
    started.push(one);
    return one;
  };
  try {
    const door = noted(await startBareDoor(html));
    const page = noted(await startNextPage(html));
    const files = { 'de.html': Buffer.from(html), 'picture.webp': pictureBytes, 'actors.json': dataBytes };
    const nginx = isInstalled('nginx') ? noted(await startNginx(files)) : undefined;
    const ours = { site: `${site}/de`, door: door.url, next: page.url };
    if (!nginx) {
      const { site: running, next } = await compareLoad(ours);
      return { rows: [rowOf('running site, page', running, next, 'Next page')], skipped: ['nginx is not installed'] };
    }
    const pages = await compareLoad({ ...ours, nginx: `${nginx.url}/de.html` });
    const pictures = await compareLoad({ site: site + picture, nginx: `${nginx.url}/picture.webp` });
    const exported = await compareLoad({ site: site + exportPath, nginx: `${nginx.url}/actors.json` });
    const sizeOf = (bytes: Buffer) => `${Math.round(bytes.length / 1_000)} kB`;
    return {
      rows: [
        rowOf('running site, page', pages.site, pages.nginx, 'nginx', least(0.3)),
        rowOf('bare front door, page', pages.door, pages.nginx, 'nginx'),
        rowOf('running site, page', pages.site, pages.next, 'Next page'),
        rowOf(`picture of ${sizeOf(pictureBytes)}`, pictures.site, pictures.nginx, 'nginx', least(0.9)),
        rowOf(`export of ${sizeOf(dataBytes)}`, exported.site, exported.nginx, 'nginx', least(0.9)),
      ],
    };
  } finally {
    for (const { stop } of started) await stop();
  }
}

/**
 * Pages and files of the running site against nginx with the same bytes as files, and against the same page in a plain
 * Next app: 50 connections, one client.
 */
export const serving: Part = {
  name: 'serving',
  async measure() {
    if (!isInstalled('wrk')) return { skipped: ['wrk is not installed'] };
    const folder = mkdtempSync(join(tmpdir(), 'serving-bench-'));
    const site = await startMeasured(environmentOf(join(folder, 'site.db')));
    try {
      return await compare(site.url);
    } finally {
      await site.stop();
      rmSync(folder, { recursive: true, force: true });
    }
  },
};
