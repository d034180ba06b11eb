import { expect, test, type APIRequestContext, type Page } from '@playwright/test';
import { expectAccessible } from './expect-accessible';
import { SCHEMES } from './schemes';

const EDIT = '/taxonomy?theme=state-space-models&view=edit';
const NEW_PATTERN = 'sequence model';

const papersOf = async (request: APIRequestContext): Promise<number> => {
  const { themes } = (await (await request.get('/api/themes')).json()) as {
    themes: { id: string; papers: number }[];
  };
  return themes.find(({ id }) => id === 'state-space-models')?.papers ?? -1;
};

const pattern = (page: Page, number: number) =>
  page.getByRole('textbox', { name: `Pattern ${number}`, exact: true });

async function addPattern(page: Page): Promise<void> {
  await pattern(page, 1).press('Enter');
  await expect(pattern(page, 2)).toBeFocused();
  await page.keyboard.type(NEW_PATTERN);
}

// Whatever a test saved is taken back: the taxonomy of the program is in force for the next one.
test.afterEach(async ({ request }) => {
  await request.post('/api/taxonomy/revert', { data: { version: 'file' } });
});

test('a pattern is added, tried, saved and taken back by going back to the version before', async ({
  page,
  request,
}) => {
  const before = await papersOf(request);
  await page.goto(EDIT);
  await addPattern(page);
  const preview = page.getByRole('complementary', { name: 'Preview' });
  await expect(preview.getByText(/Nothing is saved yet/)).toBeVisible();
  await expect(preview.getByRole('listitem').first()).toBeVisible();
  await expectAccessible(page);
  expect(await papersOf(request)).toBe(before);

  await page.keyboard.press('Control+s');
  await expect(page.getByText('Saved as a new version.')).toBeVisible();
  await expect.poll(() => papersOf(request)).toBeGreaterThan(before);

  await page.goto('/taxonomy?view=history');
  await page
    .getByRole('button', { name: /^Difference of/ })
    .first()
    .click();
  await expect(page.getByText(NEW_PATTERN)).toBeVisible();
  await expectAccessible(page);
  await page
    .getByRole('button', { name: /^Go back to/ })
    .first()
    .click();
  await expect.poll(() => papersOf(request)).toBe(before);
});

test('unsaved changes outlive a reload, and can be undone, redone and discarded', async ({ page }) => {
  page.on('dialog', (dialog) => void dialog.accept());
  await page.goto(EDIT);
  await addPattern(page);
  await expect(page.getByText(/kept in this browser/)).toBeVisible();
  await page.reload();
  await expect(pattern(page, 2)).toHaveValue(NEW_PATTERN);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(pattern(page, 2)).not.toHaveValue(NEW_PATTERN);
  await page.getByRole('button', { name: 'Redo' }).click();
  await expect(pattern(page, 2)).toHaveValue(NEW_PATTERN);
  await page.getByRole('button', { name: 'Discard' }).click();
  await expect(page.getByText('Nothing is changed.')).toBeVisible();
});

test('what is wrong is told at its field, and nothing can be saved until it is mended', async ({ page }) => {
  await page.goto(EDIT);
  await pattern(page, 1).fill('(broken');
  await expect(pattern(page, 1)).toHaveAttribute('aria-invalid', 'true');
  await expect(page.getByRole('button', { name: /^Save/ })).toBeDisabled();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Discard' }).click();
});

test('a YAML file is checked by line before it is saved', async ({ page }) => {
  await page.goto('/taxonomy?view=import');
  await page
    .getByLabel('YAML', { exact: true })
    .fill('groups: [Sea]\nthemes:\n  - id: tide\n    name: Tide\n');
  await expect(page.getByText(/^Line \d+:/).first()).toBeVisible();
  await expect(page.getByRole('button', { name: 'Save it as the new version' })).toBeDisabled();
  await expectAccessible(page);
});

test('themes are found by their patterns and read without script', async ({ page, browser }) => {
  await page.goto(EDIT);
  await page.getByRole('searchbox', { name: /Find a theme/ }).fill('mamba');
  await expect(page.getByRole('navigation', { name: 'Themes' }).getByRole('link')).not.toHaveCount(0);
  const plain = await browser.newContext({ javaScriptEnabled: false });
  const read = await plain.newPage();
  await read.goto(new URL(EDIT, page.url()).href);
  await expect(read.getByRole('heading', { name: 'State space models' })).toBeVisible();
  await expect(read.getByText('mamba').first()).toBeVisible();
  await plain.close();
});

for (const { name, viewport, colorScheme } of SCHEMES) {
  test.describe(name, () => {
    test.use({ viewport, colorScheme });
    test('editing is accessible and fits', async ({ page }) => {
      await page.goto(EDIT);
      await expect(pattern(page, 1)).toBeVisible();
      await expectAccessible(page);
    });
  });
}
