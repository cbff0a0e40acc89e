import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';

/**
 * A package in a folder of its own: too large, and too seldom used, to be installed with the site. Fetched once.
 * @param name with its exact version: `lighthouse@12.8.2`
 * @returns where it lies, beside what it needs
 * @throws where it cannot be fetched
 */
export function packageOutside(name: string): string {
  const folder = join(process.cwd(), 'test-results/outside', name.replaceAll('/', '-'));
  const home = join(folder, 'node_modules', name.replace(/@[^@]+$/, ''));
  if (existsSync(home)) return home;
  mkdirSync(folder, { recursive: true });
  const options = ['install', '--prefix', folder, '--no-save', '--no-audit', '--no-fund', '--ignore-scripts', name];
  const { status } = spawnSync('npm', options, { stdio: ['ignore', 'ignore', 'inherit'] });
  if (status !== 0) throw new Error(`${name} could not be fetched`);
  return home;
}
