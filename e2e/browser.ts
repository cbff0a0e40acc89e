import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from 'playwright';

const browsers = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

function onPath(...names: string[]): string | undefined {
  return names
    .flatMap((name) => (process.env.PATH ?? '').split(delimiter).map((folder) => join(folder, name)))
    .find((file) => {
      try {
        accessSync(file, constants.X_OK);
        return true;
      } catch {
        return false;
      }
    });
}

function installed(): string | undefined {
  const given = process.env.PLAYWRIGHT_CHROMIUM;
  if (given && !existsSync(given)) throw new Error(`PLAYWRIGHT_CHROMIUM names ${given}, which does not exist.`);
  const own = chromium.executablePath();
  const onMachine = onPath(...browsers) && onPath('chromium-headless-shell', ...browsers);
  return given || onMachine || (existsSync(own) ? own : undefined);
}

function run(command: string, ...args: string[]): boolean {
  return spawnSync(command, args, { stdio: ['ignore', 'ignore', 'inherit'] }).status === 0;
}

/** The path of a Chromium that is a whole browser: the shell keeps no page to go back to. */
export function wholeBrowser(): string | undefined {
  return process.env.PLAYWRIGHT_CHROMIUM || onPath(...browsers);
}

/**
 * Debian's own Chromium, where this user may install it without being asked anything: the shell, which has no window to
 * draw around a page and is a fifth quicker, where this Debian has it.
 */
function installFromDebian(): string | undefined {
  const rights = process.getuid?.() === 0 ? [] : ['sudo', '-n'];
  if (!onPath('apt-get') || (rights.length && !onPath('sudo'))) return undefined;
  const apt = [...rights, 'env', 'DEBIAN_FRONTEND=noninteractive', 'apt-get', '-qq'];
  const [command = 'env', ...args] = apt;
  console.log('Browser: none found, installing Debian’s chromium …');
  run(command, ...args, 'update');
  for (const names of [['chromium-headless-shell', 'chromium'], ['chromium']]) {
    if (run(command, ...args, 'install', '--yes', '--no-install-recommends', ...names, 'fonts-liberation')) break;
  }
  return onPath('chromium-headless-shell', 'chromium');
}

function installFromPlaywright(): string | undefined {
  console.log('Browser: none found, fetching Playwright’s chromium …');
  run(process.execPath, 'node_modules/@playwright/test/cli.js', 'install', 'chromium');
  return existsSync(chromium.executablePath()) ? chromium.executablePath() : undefined;
}

/**
 * The path of a Chromium to test with: `PLAYWRIGHT_CHROMIUM`, one on the PATH, Playwright's own; else one is installed.
 * Says in one line which it is.
 * @throws where there is none and none can be installed, saying what to do.
 */
export function findBrowser(): string {
  const browser = installed() ?? installFromDebian() ?? installFromPlaywright();
  if (!browser) {
    throw new Error(
      'No browser: the tests in e2e need Chromium, and it could not be installed. Install it ' +
        '(Debian, Ubuntu: apt-get install chromium) or set PLAYWRIGHT_CHROMIUM to the path of a Chromium or Chrome.',
    );
  }
  console.log(`Browser: ${browser}`);
  return browser;
}
