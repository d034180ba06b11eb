import { expect, test, type APIRequestContext } from '@playwright/test';
import { expectAccessible } from './expect-accessible';
import { SCHEMES } from './schemes';

const EDIT = '/taxonomy?theme=state-space-models&view=edit';

const groupsOf = async (request: APIRequestContext): Promise<string[]> => {
  const answer = await request.get('/api/taxonomy?format=json');
  return ((await answer.json()) as { groups: string[] }).groups;
};

// Whatever a test saved is taken back.
test.afterEach(async ({ request }) => {
  await request.post('/api/taxonomy/revert', { data: { version: 'file' } });
});

test('groups are renamed with their themes, moved, added and removed, tried and saved', async ({
  page,
  request,
}) => {
  const before = await groupsOf(request);
  await page.goto(EDIT);
  await page.getByRole('button', { name: 'Edit groups' }).click();
  const groups = page.getByRole('region', { name: 'Groups' });
  await groups.getByRole('textbox', { name: 'Group 1', exact: true }).fill('Networks');
  await page.keyboard.press('Enter');
  await groups.getByRole('button', { name: 'Move Networks down' }).click();
  await expect(groups.getByRole('textbox', { name: 'Group 2', exact: true })).toHaveValue('Networks');
  await groups.getByRole('button', { name: 'Add a group' }).click();
  await page.keyboard.type('Oceans');
  await page.keyboard.press('Enter');
  await expect(groups.getByRole('button', { name: 'Remove the group Networks' })).toBeDisabled();
  await expectAccessible(page);

  await expect(page.getByRole('combobox', { name: 'Group', exact: true })).toHaveValue('Networks');
  await expect(page.getByText('No paper would be tagged otherwise. Nothing is saved yet.')).toBeVisible();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(groups.getByRole('textbox')).toHaveCount(before.length);
  await page.getByRole('button', { name: 'Redo' }).click();
  await groups.getByRole('button', { name: 'Remove the group Oceans' }).click();
  await groups.getByRole('button', { name: 'Add a group' }).click();
  await page.keyboard.type('Seas');
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: /^Save/ }).click();
  await expect(page.getByText('Saved as a new version.')).toBeVisible();
  const [first = '', second = '', ...rest] = before;
  expect(await groupsOf(request)).toEqual([second, 'Networks', ...rest, 'Seas']);

  await page.goto('/taxonomy?view=history');
  await page
    .getByRole('button', { name: /^Difference of/ })
    .first()
    .click();
  await expect(page.getByText('group Seas')).toBeVisible();
  await expect(page.getByText(`group ${first}`)).toBeVisible();
  await expect(page.getByText('order of groups')).toHaveCount(0);
  await page
    .getByRole('button', { name: /^Go back to/ })
    .first()
    .click();
  await expect.poll(() => groupsOf(request)).toEqual(before);
});

test('a group cannot have the name of another, and one typed by half is taken back', async ({ page }) => {
  await page.goto(EDIT);
  await page.getByRole('button', { name: 'Edit groups' }).click();
  const [first, second] = [1, 2].map((number) =>
    page.getByRole('textbox', { name: `Group ${number}`, exact: true }),
  );
  if (first === undefined || second === undefined) return;
  const name = await first.inputValue();
  await first.fill(await second.inputValue());
  await expect(first).toHaveAttribute('aria-invalid', 'true');
  await page.keyboard.press('Enter');
  await expect(page.getByText('Nothing is changed.')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(first).toHaveValue(name);
});

for (const { name, viewport, colorScheme } of SCHEMES) {
  test.describe(name, () => {
    test.use({ viewport, colorScheme });
    test('editing groups is accessible and fits', async ({ page }) => {
      await page.goto(EDIT);
      await page.getByRole('button', { name: 'Edit groups' }).click();
      await expect(page.getByRole('textbox', { name: 'Group 1', exact: true })).toBeVisible();
      await expectAccessible(page);
    });
  });
}
