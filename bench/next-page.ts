import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { startSite } from '../e2e/site.ts';
import { startProcess } from '../src/testing/process.ts';

const folder = 'test-results/next-page';
const next = [process.execPath, join(process.cwd(), 'node_modules/next/dist/bin/next')];

const files: Record<string, string> = {
  'package.json': '{ "private": true }',
  'next.config.mjs': `export default { turbopack: { root: ${JSON.stringify(process.cwd())} } };`,
  'app/layout.js': 'export default ({ children }) => <html lang="de"><body>{children}</body></html>;',
  'app/page.js': `import { readFileSync } from 'node:fs';
export default () => <div dangerouslySetInnerHTML={{ __html: readFileSync('body.html', 'utf8') }} />;`,
  // By which one knows that it is up.
  'app/ready/route.js': 'export const dynamic = "force-static"; export const GET = () => new Response("ready");',
};

/**
 * The same document as a page of a plain Next app, drawn once by the build and kept by Next: what one gets without a
 * front door.
 * @returns the page's address
 */
export async function startNextPage(html: string): Promise<{ url: string; stop: () => Promise<void> }> {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(join(folder, 'app/ready'), { recursive: true });
  for (const [file, text] of Object.entries(files)) writeFileSync(join(folder, file), text);
  const [style = ''] = /<style>.*?<\/style>/s.exec(html) ?? [];
  writeFileSync(join(folder, 'body.html'), style + html.replace(/^.*<body[^>]*>/s, '').replace(/<\/body>.*$/s, ''));
  const environment = { NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' };
  const building = startProcess([...next, 'build'], environment, true, folder);
  await new Promise((resolve) => building.child.once('close', resolve));
  if (building.child.exitCode !== 0) throw new Error(`The page of Next could not be built:\n${building.output()}`);
  return startSite([...next, 'start'], environment, 'test-results/next-page.log', folder);
}
