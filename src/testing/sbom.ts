import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';

/* `npm run sbom`: every package that the site is run with, as a CycloneDX file. */

const file = 'test-results/sbom.json';
const options = ['sbom', '--omit=dev', '--sbom-format=cyclonedx'];
mkdirSync('test-results', { recursive: true });
const sbom = execFileSync('npm', options, { encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 });
const { components } = JSON.parse(sbom) as { components: unknown[] };
writeFileSync(file, sbom);
console.log(`${file}: ${components.length} packages`);
