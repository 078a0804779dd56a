// What is typed of a table is understood as the screen writes it, what is not understood says how, and whoever goes leaves
// the keyboard where it was in the list.
import { afterAll, beforeAll, expect, it } from 'vitest';
import { demoStation, leaveStand } from './harness/demo-station.ts';
import { cardOf, choose, type HostStand, tableTile, undoLast } from './harness/host-stand.ts';

const demo = demoStation();
let stand: HostStand;

beforeAll(async () => {
  stand = await demo.open();
  await stand.page.keyboard.press('Escape');
});

afterAll(() => leaveStand(stand));

/** Nobody begins the next while the field of the last is still there. */
const command = async (key: string, typed: string): Promise<void> => {
  await expect.poll(() => stand.page.evaluate(() => document.activeElement?.tagName)).not.toBe('INPUT');
  await stand.page.keyboard.press(key);
  await stand.page.keyboard.type(typed);
};

const focusedName = () =>
  stand.page.evaluate(
    () => document.activeElement?.closest('[data-party]')?.querySelector('[data-name]')?.textContent ?? null,
  );

it('the next card has the focus when whoever was chosen is removed or seated, and the next key goes on from there', async () => {
  const { page } = stand;
  for (let presses = 0; presses < 6; presses += 1) await page.keyboard.press('j');
  await expect.poll(focusedName).toBe('Brennan');
  await page.keyboard.press('Delete');
  await page.getByRole('dialog').waitFor();
  await page.keyboard.press('2');
  await expect.poll(focusedName).toBe("O'Brien");
  await page.keyboard.press('j');
  await page.locator('[data-party]:has(button[aria-pressed="true"])', { hasText: "O'Brien" }).waitFor();
  await command('s', 'b2');
  await page.keyboard.press('Enter');
  await tableTile(stand, 'B2').getByText("O'Brien").waitFor();
  await expect.poll(focusedName).toBe('Castellanos');
  await command('w', '2 b1');
  await page.keyboard.press('Enter');
  await tableTile(stand, 'B1')
    .getByText(/Party of 2/)
    .waitFor();
  await expect.poll(focusedName).toBe('Castellanos');
});

it('what is typed the wrong way round says what comes first', async () => {
  const { page } = stand;
  await command('w', 'b2 2');
  await page.keyboard.press('Enter');
  const told = page.getByRole('dialog').locator('[aria-live]');
  await told.getByText('Start with how many they are').waitFor();
  await page.keyboard.press('Control+a');
  await page.keyboard.type('2');
  await told.getByText('Start with how many they are').waitFor({ state: 'detached' });
  await page.keyboard.press('Enter');
  await told.getByText('Then type the table').waitFor();
  await page.keyboard.type(' 77');
  await page.getByText('No table is called 77').waitFor();
  await page.keyboard.press('Escape');
});

it('tables put together are found by what they are called: in S, W, G and C', async () => {
  const { page } = stand;
  for (const table of ['7', '8']) {
    for (const state of ['dirty', 'free']) {
      await command('c', table);
      await page.keyboard.press('Enter');
      await page.locator(`li[data-table="${table}"][data-state="${state}"]`).waitFor();
    }
  }
  await choose(stand, 'Castellanos');
  await command('s', '7 + 8');
  await page.getByRole('dialog').locator('button[aria-current="true"]').getByText('7 + 8').waitFor();
  await page.keyboard.press('Enter');
  await page.getByText('Castellanos sits at table 7 + 8').waitFor();
  await command('g', '8+7');
  await page.keyboard.press('Enter');
  await expect
    .poll(() => page.evaluate(() => document.activeElement?.closest('li')?.getAttribute('data-tables')))
    .toBe('7 + 8');
  await page.keyboard.press('Escape');
  await command('c', '7+8');
  await page.getByText('Castellanos leaves table 7 + 8').waitFor();
  await page.keyboard.press('Escape');
  await undoLast(stand);
  await cardOf(stand, 'Castellanos').waitFor();
  await command('w', '10 7+8');
  await page.getByText('10 guests sit at table 7 + 8').waitFor();
  await page.keyboard.press('Enter');
  await page.getByText('Party of 10 sits at table 7 + 8').waitFor();
});
