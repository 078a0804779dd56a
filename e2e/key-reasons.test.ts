// No key is silent: one that can do nothing now says why, quietly, and what to do instead.
import { afterEach, beforeEach, expect, it } from 'vitest';
import { demoStation, leaveStand } from './harness/demo-station.ts';
import { cardOf, choose, type HostStand, tableFace, undoLast } from './harness/host-stand.ts';
import { until } from './harness/until.ts';

const demo = demoStation();
let stand: HostStand;

beforeEach(async () => {
  stand = await demo.open();
  await stand.page.keyboard.press('Escape');
});

afterEach(() => leaveStand(stand));

const says = (words: string): Promise<void> => stand.page.getByText(words).first().waitFor();

it.each(['s', 't', 'Delete'])('%s with nobody chosen asks to choose somebody', async (key) => {
  await stand.page.keyboard.press(key);
  await says('Choose a party of the list first: ↓, or a press on its card.');
});

it('T at a table says who sits there already', async () => {
  await tableFace(stand, '2').press('t');
  await says('Larsen already sits at table 2. Choose a party of the list.');
});

it('letters of a table say why they do nothing there', async () => {
  await tableFace(stand, '2').press('o');
  await says('Larsen sits at table 2. Clear it first.');
  await tableFace(stand, '4').press('a');
  await says('Nobody sits at table 4.');
  await tableFace(stand, '4').press('x');
  await says('Table 4 stands alone: there is nothing to take apart.');
  await tableFace(stand, '4').press('o');
  await stand.page.locator('li[data-table="4"][data-state="out"]').waitFor();
  await tableFace(stand, '4').press('m');
  await says('Table 4 is out of service. O puts it back.');
  await undoLast(stand);
  await stand.page.locator('li[data-table="4"][data-state="free"]').waitFor();
});

it('A at a table that has paid says so, whoever is chosen in the list', async () => {
  await choose(stand, 'Kowalski');
  await until('the meal is over', async () => {
    await tableFace(stand, '2').press('a');
    return stand.page.getByText('Larsen has paid: this is the last step. C clears the table.').isVisible();
  });
  expect(await stand.page.getByText(/of Kowalski's/).count()).toBe(0);
});

it('undo under an open dialog says that the dialog is closed first', async () => {
  await choose(stand, 'Kowalski');
  await stand.page.keyboard.press('a');
  await stand.page.getByRole('dialog').getByRole('button', { name: '1', exact: true }).focus();
  await undoLast(stand);
  await says('Undo is for the stand. Close what is open first: Esc.');
  await stand.page.keyboard.press('Escape');
});

it('the first of the list cannot go up, and marked parties are not edited together', async () => {
  await choose(stand, 'Okafor');
  await stand.page.keyboard.press('Alt+ArrowUp');
  await says('Okafor is the first already.');
  await cardOf(stand, 'Okafor').locator('button[aria-pressed]').press('x');
  await stand.page.keyboard.press('e');
  await says('This is done for one party at a time. Esc ends marking.');
});
