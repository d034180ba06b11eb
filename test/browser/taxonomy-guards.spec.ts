import { expect, test, type Page } from '@playwright/test';
import { expectAccessible } from './expect-accessible';

const EDIT = '/taxonomy?theme=state-space-models&view=edit';

const name = (page: Page) => page.getByRole('textbox', { name: 'Name', exact: true });
const changes = (page: Page) => page.getByRole('region', { name: 'Changes' });

test.afterEach(async ({ request }) => {
  await request.post('/api/taxonomy/revert', { data: { version: 'file' } });
});

test('whoever leaves with unsaved changes is asked first, and stays or goes as answered', async ({
  page,
}) => {
  const asked: string[] = [];
  let leave = false;
  page.on('dialog', (dialog) => {
    asked.push(dialog.message());
    void (leave ? dialog.accept() : dialog.dismiss());
  });
  const away = page.getByRole('link', { name: 'Papers', exact: true }).first();
  await page.goto(EDIT);
  await name(page).fill('Another name');
  await away.click();
  expect(asked).toEqual([expect.stringContaining('The changes are not saved.')]);
  await expect(page).toHaveURL(/\/taxonomy/);
  leave = true;
  await away.click();
  await expect(page).toHaveURL(/\/papers/);
  expect(asked).toHaveLength(2);
  // Kept in this browser, as the question said.
  await page.goto(EDIT);
  await expect(name(page)).toHaveValue('Another name');
  await page.getByRole('button', { name: 'Discard' }).click();
  await page.getByRole('link', { name: 'Papers', exact: true }).first().click();
  await expect(page).toHaveURL(/\/papers/);
  expect(asked).toHaveLength(2);
});

test('where saving wants a token it is asked for, once more where it was wrong, and the saving goes on', async ({
  page,
}) => {
  await page.route('**/api/taxonomy', async (route) => {
    const token = await route.request().headerValue('authorization');
    if (route.request().method() !== 'PUT' || token === 'Bearer right') return route.fallback();
    const problem = {
      type: 'urn:tideline:unauthorized',
      title: 'No right to write',
      status: 401,
      detail: 'x',
    };
    return route.fulfill({
      ...{ status: 401, contentType: 'application/problem+json', body: JSON.stringify(problem) },
    });
  });
  await page.goto(EDIT);
  await name(page).fill('Named with a token');
  await page.getByRole('button', { name: /^Save/ }).click();
  const dialog = page.getByRole('dialog', { name: 'This instance asks for a token' });
  await dialog.getByLabel('Token').fill('wrong');
  await expectAccessible(page);
  await dialog.getByRole('button', { name: 'Go on' }).click();
  await expect(dialog.getByText('The server did not accept this token.')).toBeVisible();
  await dialog.getByRole('button', { name: 'Cancel' }).click();
  await expect(changes(page).getByText(/No right to write/)).toBeVisible();
  await page.getByRole('button', { name: /^Save/ }).click();
  await dialog.getByLabel('Token').fill('right');
  await page.keyboard.press('Enter');
  await expect(page.getByText('Saved as a new version.')).toBeVisible();
});

test('a preview that is not wanted any more is stopped, and shows nothing', async ({ page }) => {
  let stopped = 0;
  page.on('requestfailed', (request) => {
    if (request.url().endsWith('/api/taxonomy/preview')) stopped += 1;
  });
  // The server takes its time: nothing comes before the change is taken back.
  await page.route('**/api/taxonomy/preview', () => undefined);
  await page.goto(EDIT);
  await page.getByRole('textbox', { name: 'Pattern 1', exact: true }).fill('state space');
  const preview = page.getByRole('complementary', { name: 'Preview' });
  await expect(preview.getByText(/Trying the change/)).toBeVisible();
  await page.waitForRequest('**/api/taxonomy/preview');
  await page.getByRole('button', { name: 'Discard' }).click();
  await expect.poll(() => stopped).toBe(1);
  await expect(preview.getByText(/Change a theme: what it gains/)).toBeVisible();
});

test('a version on its way is stopped, and the old one stays in force', async ({ page }) => {
  const job = {
    ...{ id: 7, version: 'a', kind: 'edited', state: 'running', phase: 'tagging', done: 5, total: 9 },
    ...{ changed: null, createdAt: '2026-01-02T03:04:05.000Z', startedAt: null, endedAt: null, error: null },
  };
  await page.route('**/api/taxonomy/job', (route) => {
    const cancelled = route.request().method() === 'DELETE';
    if (route.request().headers()['accept'] === 'text/event-stream') return undefined;
    return route.fulfill({ json: { job: cancelled ? { ...job, state: 'cancelled' } : job } });
  });
  await page.goto(EDIT);
  const under = page.getByRole('region', { name: 'Tagging anew' });
  await expect(under.getByText('5 of 9 papers')).toBeVisible();
  await expectAccessible(page);
  await under.getByRole('button', { name: 'Cancel' }).click();
  await expect(page.getByText('Stopped. The old version stays in force.')).toBeVisible();
});

test('a newer taxonomy of the program is offered with its difference, and taken over', async ({
  page,
  request,
}) => {
  const put = await request.put('/api/taxonomy', {
    data: { edits: [{ change: { theme: 'state-space-models', name: 'Edited here' } }] },
  });
  expect(put.ok()).toBe(true);
  const offer = (await (await request.get('/api/taxonomy/file')).json()) as object;
  await page.route('**/api/taxonomy/file', (route) =>
    route.fulfill({
      json: {
        ...offer,
        newer: true,
        diff: {
          ...{ from: 'a', to: 'b', added: [{ id: 'tides', name: 'Tides' }], removed: [], changed: [] },
          groups: { added: [], removed: [], order: null },
        },
      },
    }),
  );
  await page.goto(EDIT);
  await expect(name(page)).toHaveValue('Edited here');
  await page.getByRole('button', { name: 'See the difference' }).click();
  await expect(page.getByText('theme Tides (tides)')).toBeVisible();
  await expectAccessible(page);
  await page.unroute('**/api/taxonomy/file');
  await page.getByRole('button', { name: 'Take it over' }).click();
  await expect(name(page)).toHaveValue('State space models');
  await expect(page.getByText(/is newer/)).toHaveCount(0);
});

test('the file that the page gives can be changed and comes back as a new version', async ({ page }) => {
  await page.goto('/taxonomy');
  const link = await page.getByRole('link', { name: 'YAML', exact: true }).getAttribute('href');
  const yaml = await (await page.request.get(link ?? '')).text();
  await page.goto('/taxonomy?view=import');
  await page.getByLabel('Taxonomy file').setInputFiles({
    ...{ name: 'mine.yaml', mimeType: 'application/yaml' },
    buffer: Buffer.from(yaml.replace('name: State space models', 'name: Space of states')),
  });
  await expect(page.getByText('name: Space of states').last()).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Save it as the new version' }).click();
  await expect(page).toHaveURL(/view=history/);
  await page.goto(EDIT);
  await expect(name(page)).toHaveValue('Space of states');
});
