import { expect, type Page, test } from '@playwright/test';
import { sessionOf, signIn } from './staff.ts';

const word = 'Tabellenfreunde';
const names = Array.from({ length: 12 }, (_, at) => `${word} Würselen ${at + 1}`);
const lines = names.map((name, at) => `${name};www.tabellenfreunde-${at + 1}.example;Würselen;52146;${at + 20}`);
/** As German Excel saves it: `;` and windows-1252, which for these letters is Latin-1. */
const file = (rows: string[]) => ({
  name: 'vereine.csv',
  mimeType: 'text/csv',
  buffer: Buffer.from(['Verein;Internet;Ort;PLZ;Mitglieder', ...rows].join('\r\n'), 'latin1'),
});

async function lookAt(page: Page, rows: string[]): Promise<void> {
  await page.getByLabel('Tabelle (CSV)').setInputFiles(file(rows));
  await page.getByRole('button', { name: 'Ansehen, was geschähe' }).click();
  await expect(page.getByRole('heading', { name: 'vereine.csv' })).toBeVisible();
}

test('twelve bodies come out of a badly made table once it is mended, and go again', async ({ page, request }) => {
  test.setTimeout(120_000);
  const session = await sessionOf();
  const count = async () => {
    const query = `where[name][like]=${word}&draft=true&limit=100&locale=de`;
    const { docs } = await (await request.get(`/api/actors?${query}`, session)).json();
    return docs.length as number;
  };
  await signIn(page);
  await page.goto('/admin/collections/actors');
  // The first is in the menu, which is closed.
  await page.getByRole('link', { name: 'Einlesen und ausgeben' }).last().click();
  await expect(page.getByRole('heading', { level: 1, name: 'Einlesen und ausgeben' })).toBeVisible();
  const download = page.waitForEvent('download');
  await page.getByRole('link', { name: 'Tabelle herunterladen' }).click();
  expect((await download).suggestedFilename()).toMatch(/^akteure-.*\.csv$/);

  const wrong = lines[4]?.replace('www.tabellenfreunde-5.example', 'kein Netz') ?? '';
  await lookAt(page, [...lines.slice(0, 4), wrong, ...lines.slice(5), `${names[2]?.toUpperCase()};;Würselen;;`]);
  const rowOf = (line: number) => page.getByRole('listitem').filter({ hasText: new RegExp(`^Zeile ${line} `) });
  await expect(rowOf(6)).toContainText('Website: Das ist keine vollständige Internet-Adresse.');
  await expect(rowOf(6)).toContainText('In der Zelle steht „kein Netz“.');
  await expect(rowOf(14)).toContainText('Diese Zeile meint dasselbe wie Zeile 4.');
  await expect(page.getByText('werden nicht eingelesen: Mitglieder.')).toBeVisible();
  await expect(page.getByRole('button', { name: /einlesen$/ })).toHaveCount(0);
  expect(await count()).toBe(0);

  await page.getByRole('link', { name: 'Zurück zu „Einlesen und ausgeben“' }).click();
  await lookAt(page, lines);
  await page.getByRole('button', { name: '12 Zeilen als Entwürfe einlesen' }).click();
  await expect(page.getByRole('status')).toContainText('Eingelesen: 12.');
  expect(await count()).toBe(12);
  const visitors = await request.get(`/api/actors?where[name][like]=${word}&locale=de`, { headers: { cookie: '' } });
  expect((await visitors.json()).docs).toEqual([]);

  await page.getByRole('button', { name: 'Import rückgängig machen' }).click();
  await expect(page.getByRole('status')).toHaveText('Es ist alles wieder so, wie es vorher war.');
  expect(await count()).toBe(0);
});
