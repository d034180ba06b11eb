import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test, type Page } from '@playwright/test';
import { expectAccessible } from './expect-accessible';

const DUMP = `Daily Papers
May 3
A Study of Tides in Transformers
We study tides in transformers and find that they rise twice a day. The abstract is long enough to be one.
3 authors
·
May 1, 2031
On Ebb in Vision Transformers
We study the ebb in vision transformers and find it slower than the tide, on three coasts.
2 authors
·
May 2, 2031
`;

const card = (page: Page, name: string) => page.getByRole('region', { name: new RegExp(`^${name}:`) });

async function takeBack(page: Page, name: string): Promise<void> {
  const history = page.getByRole('table', { name: 'All dumps, the last one first' });
  await history.getByRole('button', { name: `Take ${name} back` }).click();
  await page.getByRole('alertdialog').getByRole('button', { name: 'Take back' }).click();
  await expect(history.getByText(name)).toHaveCount(0);
}

// Whatever a test leaves behind would be in the counts of the next one.
test.afterEach(async ({ request }) => {
  const { dumps } = (await (await request.get('/api/dumps')).json()) as {
    dumps: { id: string; name: string }[];
  };
  for (const dump of dumps.filter(({ name }) => name.includes('tides'))) {
    await request.delete(`/api/dumps/${dump.id}`);
  }
});

test('files are read one after the other, reported, known again and taken back', async ({ page }) => {
  await page.goto('/ingest');
  const files = page.getByLabel('Files', { exact: true });
  await files.setInputFiles([
    { name: 'tides.txt', mimeType: 'text/plain', buffer: Buffer.from(DUMP) },
    { name: 'noise.bin', mimeType: 'application/octet-stream', buffer: Buffer.from([0, 1, 2, 3, 0, 255]) },
  ]);
  await expect(card(page, 'tides.txt')).toContainText('2 new papers');
  await expect(page.getByRole('region', { name: 'noise.bin' })).toContainText('Format not recognised');
  await expectAccessible(page);

  await files.setInputFiles({ name: 'tides.txt', mimeType: 'text/plain', buffer: Buffer.from(DUMP) });
  await expect(page.getByRole('region', { name: 'tides.txt: seen before, nothing changed' })).toBeVisible();

  await takeBack(page, 'tides.txt');
  await expect(page.getByText('Taken back').first()).toBeVisible();
  await page.goto('/papers?q=tides');
  await expect(page.getByText('No paper matches')).toBeVisible();
});

test('a folder is handed in with all it holds, hidden files left out', async ({ page }, testInfo) => {
  const folder = testInfo.outputPath('pages');
  await mkdir(join(folder, 'inner'), { recursive: true });
  await writeFile(join(folder, 'tides.txt'), DUMP);
  await writeFile(join(folder, 'inner', 'noise.bin'), Buffer.from([0, 1, 2, 3, 0, 255]));
  await writeFile(join(folder, '.DS_Store'), 'left by the system');
  await page.goto('/ingest');
  await page.getByLabel('Folder', { exact: true }).setInputFiles(folder);
  await expect(card(page, 'pages/tides.txt')).toContainText('2 new papers');
  await expect(page.getByRole('region', { name: 'pages/inner/noise.bin' })).toContainText(
    'Format not recognised',
  );
  await expect(page.getByText('.DS_Store')).toHaveCount(0);
});

test('the day on which a dump was read is changed on the page', async ({ page }) => {
  await page.goto('/ingest');
  await page
    .getByLabel('Files', { exact: true })
    .setInputFiles({ name: 'tides.txt', mimeType: 'text/plain', buffer: Buffer.from(DUMP) });
  await expect(card(page, 'tides.txt')).toContainText('2 new papers');
  const row = page.getByRole('row', { name: /tides\.txt/ });
  const change = row.getByRole('button', { name: 'Change the day on which tides.txt was read' });
  await change.click();
  await page.keyboard.press('Escape');
  await expect(change).toBeFocused();
  await change.click();
  await row.getByLabel('Day on which tides.txt was read').fill('2034-05-03');
  await expectAccessible(page);
  await page.keyboard.press('Enter');
  await expect(row).toContainText('2034');
  await takeBack(page, 'tides.txt');
});

test('taking back asks first, and the keyboard stands where it stood', async ({ page }) => {
  await page.goto('/ingest');
  const button = page.getByRole('button', { name: /^Take .* back$/ }).first();
  await button.click();
  const question = page.getByRole('alertdialog');
  await expect(question).toBeVisible();
  await expectAccessible(page);
  await page.keyboard.press('Escape');
  await expect(question).toHaveCount(0);
  await expect(button).toBeFocused();
});

test('pasted text is a dump like any other', async ({ page }) => {
  await page.goto('/ingest');
  await page.getByText('Paste text instead').click();
  await page.getByLabel('Text', { exact: true }).fill(DUMP.replaceAll('2031', '2030'));
  await page.getByLabel('Name').fill('pasted tides');
  await page.getByRole('button', { name: 'Ingest the text' }).click();
  await expect(card(page, 'pasted tides')).toContainText('2 new papers');
  await takeBack(page, 'pasted tides');
});

test('a token is asked for once and kept for the next dump', async ({ page }) => {
  const sent: (string | undefined)[] = [];
  await page.route('**/api/ingest?**', async (route) => {
    const given = route.request().headers().authorization;
    sent.push(given);
    if (given === 'Bearer right-token') return route.fulfill({ json: REPORT, status: 201 });
    return route.fulfill({
      status: 401,
      contentType: 'application/problem+json',
      json: { title: 'Token needed', detail: 'Writing needs a token.', status: 401 },
    });
  });
  await page.goto('/ingest');
  const files = page.getByLabel('Files', { exact: true });
  await files.setInputFiles({ name: 'a.txt', mimeType: 'text/plain', buffer: Buffer.from('a') });
  const dialog = page.getByRole('dialog', { name: 'This instance asks for a token' });
  await dialog.getByLabel('Token').fill('wrong-token');
  await page.keyboard.press('Enter');
  await expect(dialog.getByText('The server did not accept this token.')).toBeVisible();
  await expectAccessible(page);
  await dialog.getByLabel('Token').fill('right-token');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('region', { name: /^a\.txt: / })).toBeVisible();
  await files.setInputFiles({ name: 'b.txt', mimeType: 'text/plain', buffer: Buffer.from('b') });
  await expect(page.getByRole('region', { name: /^a\.txt: / })).toHaveCount(2);
  expect(sent).toEqual([undefined, 'Bearer wrong-token', 'Bearer right-token', 'Bearer right-token']);
});

test('what is being read can be stopped', async ({ page }) => {
  await page.route('**/api/ingest?**', () => undefined);
  await page.goto('/ingest');
  await page
    .getByLabel('Files', { exact: true })
    .setInputFiles({ name: 'slow.txt', mimeType: 'text/plain', buffer: Buffer.from('slow') });
  await page.getByRole('button', { name: 'Stop' }).click();
  await expect(page.getByRole('region', { name: 'slow.txt' })).toContainText('Nothing of it was kept');
});

const REPORT = {
  dump: { id: 'abcdefabcdef', name: 'a.txt', sha256: 'ab', format: 'hf-page', crawledOn: null, bytes: 1 },
  ...{ duplicate: false, records: 1, added: 1, merged: 0, fused: 0, unchanged: 0, rejected: 0 },
  ...{ rejections: [], notes: [], tags: 0, milliseconds: 1 },
};
