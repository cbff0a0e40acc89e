import { expect, test } from '@playwright/test';
import packageJson from '../package.json' with { type: 'json' };
import { signInByForm } from './staff.ts';

const { version } = packageJson;

test('staff and who runs the site are told its version, strangers are not', async ({ page, request }) => {
  for (const address of ['/de', '/admin/login'])
    expect(await (await request.get(address)).text()).not.toContain(version);
  expect(await (await request.get('/health')).json()).toMatchObject({ version });
  const throughProxy = { headers: { 'X-Forwarded-For': '203.0.113.7' } };
  expect(await (await request.get('/health', throughProxy)).text()).not.toContain(version);
  await signInByForm(page);
  await expect(page.getByText(`Version ${version}`)).toHaveCount(1);
});
