// Two parties sit at one table: a key asks which of the two it is about.
import { expect, it } from 'vitest';
import { demoStation, leaveStand } from './harness/demo-station.ts';
import { addParty, cardOf, seatAt, tableFace, tableTile } from './harness/host-stand.ts';

const demo = demoStation();

it('M asks who of the two moves, then where to, and never offers the table they leave', async () => {
  const stand = await demo.open();
  const { page } = stand;
  const becomes = (table: string, state: string): Promise<void> =>
    page.locator(`li[data-table="${table}"][data-state="${state}"]`).waitFor();
  await addParty(stand, '2 Fairweather');
  await cardOf(stand, 'Fairweather').waitFor();
  await seatAt(stand, 'Fairweather', '2');
  await becomes('2', 'shared');
  await tableFace(stand, '2').press('c');
  await page.getByText('Two parties sit at table 2. Move one of them first.').waitFor();
  await tableFace(stand, '2').press('m');
  const asked = page.getByRole('dialog', { name: 'Who leaves table 2?' });
  await asked.getByRole('button', { name: /^Larsen · / }).waitFor();
  await asked.getByRole('button', { name: 'Fairweather · 2 guests' }).click();
  const picker = page.getByRole('dialog', { name: 'Move Fairweather' });
  await picker.locator('button[data-table="4"]').waitFor();
  expect(await picker.locator('button[data-table="2"]').count()).toBe(0);
  await page.keyboard.type('4');
  await page.keyboard.press('Enter');
  await tableTile(stand, '4').getByText('Fairweather').waitFor();
  await becomes('2', 'seated');
  await leaveStand(stand);
});
