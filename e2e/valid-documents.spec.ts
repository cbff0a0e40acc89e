import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type APIRequestContext, expect, test } from '@playwright/test';
import { HtmlValidate, StaticConfigLoader } from 'html-validate';
import { locales } from '../src/i18n/locales.ts';
import { addressesOfSite, siteUrl } from './staff.ts';
import { templates } from './templates.ts';

const require = createRequire(import.meta.url);

/** Every page of the site and every kind of page, each as it is sent. */
async function documents(request: APIRequestContext): Promise<Map<string, string>> {
  const paths = templates.flatMap((template) => locales.map((locale) => template.paths[locale]));
  const addresses = new Set([...(await addressesOfSite(request)), ...paths, '/nirgends']);
  const found = new Map<string, string>();
  for (const address of addresses) found.set(address, await (await request.get(siteUrl + address)).text());
  const slip = await request.post('/de/rueckmeldung', { form: { message: '', email: '<b>"' } });
  return found.set('/de/rueckmeldung, sent with slips', await slip.text());
}

test('html-validate finds nothing on any page', async ({ request }) => {
  const checker = new HtmlValidate(
    new StaticConfigLoader({
      extends: ['html-validate:standard', 'html-validate:document', 'html-validate:a11y'],
      rules: {
        // React prints attributes its way, which HTML reads all the same.
        'attr-case': 'off',
        'attribute-boolean-style': 'off',
        // One group of check boxes shares one name.
        'form-dup-name': ['error', { shared: ['checkbox', 'radio', 'submit', 'button', 'reset'] }],
        // A list has a name where its heading would only be noise to the eye.
        'aria-label-misuse': ['error', { allowAnyNamable: true }],
        // The name of a body is as long as it is.
        'long-title': 'off',
        // The style sheet keeps the parts of a number together.
        'tel-non-breaking': 'off',
      },
    }),
  );
  const findings: string[] = [];
  for (const [address, text] of await documents(request)) {
    const { results } = await checker.validateString(text);
    for (const { messages } of results)
      findings.push(
        ...messages.map(({ ruleId, message, selector }) => `${address}: ${ruleId}: ${message} ${selector}`),
      );
  }
  expect(findings).toEqual([]);
});

test('the Nu checker finds nothing on any page', async ({ request }) => {
  const hasJava = spawnSync('java', ['-version']).status === 0;
  if (!hasJava) console.log('\nNu checker: SKIPPED, there is no Java here');
  test.info().skip(!hasJava, 'the Nu checker needs Java');
  const folder = mkdtempSync(join(tmpdir(), 'who-is-who-documents-'));
  try {
    const addresses: string[] = [];
    for (const [address, text] of await documents(request)) {
      writeFileSync(join(folder, `${addresses.length}.html`), text);
      addresses.push(address);
    }
    const jar = require.resolve('vnu-jar/build/dist/vnu.jar');
    const options = ['--exit-zero-always', '--format', 'json', '--stdout'];
    const printed = execFileSync('java', ['-jar', jar, ...options, folder], { encoding: 'utf8', maxBuffer: 2 ** 26 });
    const { messages } = JSON.parse(printed) as { messages: { url: string; message: string; extract?: string }[] };
    const addressOf = (url: string) => addresses[Number(/(\d+)\.html$/.exec(url)?.[1])];
    // CSS View Transitions (W3C) are newer than the checker.
    const isNewer =
      /^CSS: (Unrecognized at-rule “@view-transition”|Parse Error\.) .*(@view-transition|tion-group\(root\))/;
    const found = messages.map(({ url, message, extract }) => [addressOf(url), `${message} ${extract}`] as const);
    expect(found.filter(([, words]) => !isNewer.test(words))).toEqual([]);
  } finally {
    rmSync(folder, { recursive: true });
  }
});
