// What is half typed in the quick line is nobody's to take: not a key's, not the next person's, not a dialog's over it.
import { beforeAll, expect, it } from 'vitest';
import { demoHost } from '../scripts/start/demo.ts';
import { demoStation } from './harness/demo-station.ts';
import { changePerson, choose, type HostStand, quickLine } from './harness/host-stand.ts';
import { until } from './harness/until.ts';

const demo = demoStation();
let stand: HostStand;

beforeAll(async () => {
  stand = await demo.open();
});

it('N goes on behind a half-typed party, and so does whoever comes next by their PIN', async () => {
  const { page } = stand;
  await page.keyboard.press('n');
  await page.keyboard.type('4 halfway');
  await page.getByRole('heading', { level: 1 }).click();
  await page.keyboard.press('n');
  await page.keyboard.type(' booth');
  expect(await quickLine(page).inputValue()).toBe('4 halfway booth');
  await changePerson(stand, { from: 'Maria Delgado', to: demoHost.name, pin: demoHost.pin });
  await until('the line has the focus', () =>
    quickLine(page).evaluate((element) => element === document.activeElement),
  );
  await page.keyboard.type(' window');
  expect(await quickLine(page).inputValue()).toBe('4 halfway booth window');
});

it('Ctrl+Z in the table picker takes back what was typed there, and never what the quick line behind it held', async () => {
  const { page } = stand;
  await quickLine(page).fill('');
  await page.keyboard.type('2 erased');
  for (const _ of '2 erased') await page.keyboard.press('Backspace');
  await page.keyboard.press('Escape');
  await choose(stand, 'Sørensen');
  await page.keyboard.press('s');
  const field = page.getByRole('dialog').getByRole('textbox');
  await field.waitFor();
  await page.keyboard.type('1');
  await page.keyboard.press('Control+z');
  expect(await field.inputValue()).toBe('');
  await page.keyboard.press('Control+z');
  await page.getByText('Close what is open first').first().waitFor();
  expect(await field.evaluate((element) => element === document.activeElement)).toBe(true);
  await page.keyboard.press('Escape');
  expect(await quickLine(page).inputValue()).toBe('');
});

it('T calls nobody who is not here yet, alone or among others, and says who that is', async () => {
  const { page } = stand;
  await page.keyboard.press('Escape');
  await quickLine(page).fill('2 quintero in 20 min');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Escape');
  const card = await choose(stand, 'Quintero');
  await page.keyboard.press('t');
  await page.getByText('1 not here yet: Quintero').waitFor();
  await card.getByRole('button', { name: 'Quintero is here' }).waitFor();
  await page.keyboard.press('x');
  await choose(stand, 'Sørensen');
  await page.getByText('2 marked').waitFor();
  await page.keyboard.press('t');
  await page.getByText('1 is called. 1 not here yet: Quintero').waitFor();
});
