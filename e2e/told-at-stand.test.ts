// In the settings, the backups and the editor of the floor no button is grey without a word: pressed with nothing to send
// it says in its field what is missing and goes on there; where it can do nothing it says why, in the language of the screen.
import type { Page } from 'playwright-core';
import { afterEach, expect, it } from 'vitest';
import { demoStation, leaveStand } from './harness/demo-station.ts';
import { faultsOf } from './harness/faults-of.ts';
import { type HostStand, openFloorEditor, openSettings } from './harness/host-stand.ts';
import { until } from './harness/until.ts';

const demo = demoStation();
let stand: HostStand;

afterEach(() => leaveStand(stand));

async function speakSpanish(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Maria Delgado' }).click();
  await page.getByRole('menuitem', { name: 'Español' }).click();
  await page.getByRole('button', { name: 'Maria Delgado' }).waitFor();
}

it('a queue, a service type and a section without a name ask for one', async () => {
  stand = await demo.open();
  const { page } = stand;
  await openSettings(stand, 'Queues');
  const queue = page.getByRole('textbox', { name: 'A new queue' });
  await page.getByRole('button', { name: 'Add the queue' }).click();
  await queue.and(page.locator(':focus')).waitFor();
  await page.getByText('Fill this in.').waitFor();
  expect(await faultsOf(page)).toEqual([]);
  await queue.fill('Garden');
  await page.getByText('Fill this in.').waitFor({ state: 'detached' });
  await page.getByRole('tab', { name: 'Service types' }).click();
  const minutes = page.getByRole('textbox', { name: 'Usual minutes' }).last();
  await page.getByRole('textbox', { name: 'A new service type' }).fill('High tea');
  await minutes.fill('0');
  await page.getByRole('button', { name: 'Add', exact: true }).click();
  await minutes.and(page.locator(':focus')).waitFor();
});

it('the same is said in Spanish', async () => {
  stand = await demo.open({ theme: 'dark', width: 1024, height: 768 });
  const { page } = stand;
  await speakSpanish(page);
  await page.getByRole('button', { name: 'Maria Delgado' }).click();
  await page.getByRole('menuitem', { name: 'Ajustes' }).click();
  await page.getByRole('tab', { name: 'Colas' }).click();
  await page.getByRole('button', { name: 'Añadir la cola' }).click();
  await page.getByText('Rellena este campo.').waitFor();
  await page.getByRole('textbox', { name: 'Una cola nueva' }).and(page.locator(':focus')).waitFor();
});

it('while a backup is made or gone back to, the buttons that wait say so', async () => {
  stand = await demo.open();
  const { page } = stand;
  const gate = Promise.withResolvers<void>();
  await page.route(/backups\.make/, async (route) => {
    await gate.promise;
    await route.continue();
  });
  await openSettings(stand, 'Backups');
  const make = page.getByRole('button', { name: 'Make one now' });
  await make.click();
  const making = page.getByRole('button', { name: 'Making a backup…' });
  await making.waitFor();
  expect(await making.getAttribute('aria-description')).toBe('Just a moment');
  gate.resolve();
  await page.getByText('The backup is made and checked.').waitFor();
  // Two of one second are one.
  await until('there are two', async () => {
    await make.click();
    return (await page.getByRole('button', { name: /^Go back to/ }).count()) > 1;
  });
  const again = Promise.withResolvers<void>();
  await page.route(/backups\.restore/, async (route) => {
    await again.promise;
    await route.continue();
  });
  await page
    .getByRole('button', { name: /^Go back to/ })
    .first()
    .click();
  await page.getByRole('button', { name: /^Restore the backup of/ }).click();
  await page.getByText(/^Keeping what is here now/).waitFor();
  const other = page.getByRole('button', { name: /^Go back to/ }).last();
  const why = 'Another backup is being restored. Wait until it is done.';
  expect(await other.getAttribute('aria-description')).toBe(why);
  await other.hover();
  await page.getByText(why).waitFor();
  again.resolve();
  await page.getByText('What was here before is kept as the backup of').first().waitFor();
});

it('a table without a name asks for one, and one where somebody sits says who', async () => {
  stand = await demo.open();
  const { page } = stand;
  await openFloorEditor(stand);
  await page.getByRole('button', { name: 'List', exact: true }).click();
  await page.getByRole('button', { name: 'Add this table' }).click();
  await page.getByText('Not saved yet: a table needs a name.').waitFor();
  const name = page.getByRole('textbox', { name: 'Table', exact: true }).first();
  await name.and(page.locator(':focus')).waitFor();
  await name.fill('3');
  await page.keyboard.press('Enter');
  await page.getByText('Not saved: another table is called 3 already.').waitFor();
  await name.and(page.locator(':focus')).waitFor();
  const remove = page.getByRole('button', { name: 'Remove table 3', exact: true });
  expect(await remove.getAttribute('aria-description')).toBe(
    'Ramírez sits at table 3. Clear it or move them first.',
  );
});

it('a room without a name asks for one, and tables are brought to even distances from three on', async () => {
  stand = await demo.open();
  const { page } = stand;
  await openFloorEditor(stand);
  await page.getByRole('button', { name: 'Add a room' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: 'Save' }).click();
  await dialog.getByText('Fill this in.').waitFor();
  await dialog.locator('input:focus').waitFor();
  await page.keyboard.press('Escape');
  await page.locator('[data-ground] [data-table="1"]').click();
  await page.locator('[data-ground] [data-table="2"]').click({ modifiers: ['Shift'] });
  const even = page.getByRole('button', { name: 'Even distances across' });
  expect(await even.getAttribute('aria-description')).toBe('Choose at least 3 tables.');
  await even.hover();
  await page.getByText('Choose at least 3 tables.').waitFor();
});
