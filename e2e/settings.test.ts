// Settings: what is typed is checked at once, saved when it is left, and taken back by one press; who does not manage
// finds this screen and sync open and is told who may open the rest.
import { beforeAll, expect, it } from 'vitest';
import { demoHost } from '../scripts/start/demo.ts';
import { demoStation } from './harness/demo-station.ts';
import { addParty, cardOf, changePerson, goTo, type HostStand, openSettings } from './harness/host-stand.ts';
import { until } from './harness/until.ts';

const demo = demoStation();
let stand: HostStand;

beforeAll(async () => {
  stand = await demo.open();
});

it('a field is checked while it is typed, saved when it is left, and put back by Undo', async () => {
  const { page } = stand;
  await openSettings(stand, 'Restaurant');
  const idle = page.getByLabel('Lock when idle, minutes');
  const before = await idle.inputValue();
  await idle.fill('300');
  await page.getByText('1 to 240 minutes').waitFor();
  await page.keyboard.press('Escape');
  expect(await idle.inputValue()).toBe(before);
  await idle.fill('45');
  await page.keyboard.press('Enter');
  await page.getByText('Saved: Lock when idle, minutes').waitFor();
  await page.getByRole('button', { name: 'Undo' }).click();
  await until('the field shows what was before', async () => (await idle.inputValue()) === before);
});

it('arrows walk the sections, and Escape leads back to the stand', async () => {
  const { page } = stand;
  await page.getByRole('tab', { name: 'Restaurant' }).focus();
  await page.keyboard.press('ArrowDown');
  await page.getByRole('heading', { name: 'Queues', level: 2 }).waitFor();
  await page.keyboard.press('End');
  await page.getByRole('heading', { name: 'Backups', level: 2 }).waitFor();
  await page.keyboard.press('ArrowDown');
  await page.getByRole('heading', { name: 'This screen', level: 2 }).waitFor();
  await page.keyboard.press('Escape');
  await page.getByRole('textbox', { name: 'Add a party' }).waitFor();
});

it('a screen that was given a name is known by it in the activity', async () => {
  const { page } = stand;
  await openSettings(stand, 'This screen');
  await page.getByLabel('Name of this screen').fill('Front door');
  await page.keyboard.press('Enter');
  await page.getByText('Saved: Name of this screen').waitFor();
  await openSettingsFromPage('Screens let in');
  await page.getByRole('tabpanel').getByText('Front door').waitFor();
  await page.keyboard.press('Escape');
  await goTo(stand, 'Activity');
  await page.locator('[data-act]').filter({ hasText: 'Front door' }).first().waitFor();
  await page.keyboard.press('Escape');
});

it('a queue that is paused says so where a party is added, and takes the party all the same', async () => {
  const { page } = stand;
  await openSettings(stand, 'Queues');
  await page.getByRole('switch', { name: 'It takes joins now' }).click();
  await page.getByText('paused', { exact: true }).waitFor();
  await page.getByRole('button', { name: 'Host stand' }).click();
  await page.getByRole('textbox', { name: 'Add a party' }).fill('2 Whitcombe');
  await page
    .getByText(/paused/)
    .filter({ visible: true })
    .first()
    .waitFor();
  await page.keyboard.press('Enter');
  await cardOf(stand, 'Whitcombe').waitFor();
});

it('a service type can be chosen in the full entry until it is switched off', async () => {
  const { page } = stand;
  await openSettings(stand, 'Service types');
  await page.getByLabel('A new service type').fill('Tasting menu');
  await page.keyboard.press('Enter');
  await page.getByText('Tasting menu is added').waitFor();
  await page.getByRole('button', { name: 'Host stand' }).click();
  expect(await offersType('Tasting menu')).toBe(true);
  await openSettings(stand, 'Service types');
  const row = page
    .getByRole('listitem')
    .filter({ has: page.getByRole('button', { name: 'Remove Tasting menu' }) });
  await row.getByRole('switch', { name: 'On' }).click();
  await page.getByText('Tasting menu can no longer be chosen').waitFor();
  await page.getByRole('button', { name: 'Host stand' }).click();
  expect(await offersType('Tasting menu')).toBe(false);
});

it('another way to say a wait changes what the stand tells a party', async () => {
  const { page } = stand;
  await openSettings(stand, 'Waits and quotes');
  const tight = page.getByRole('button', { name: /^Tight/ });
  await tight.getByText(/^A party of 4 now/).waitFor();
  await tight.click();
  await tight.getByText('in use').waitFor();
  await page.getByRole('button', { name: 'Host stand' }).click();
  await page.getByRole('textbox', { name: 'Add a party' }).fill('4 Garcia');
  await page.getByText(/^8 in 10 sit by/).waitFor();
  await page.getByRole('textbox', { name: 'Add a party' }).fill('');
});

it('a backup is made and gone back to: it says what that costs, the stand follows, and Undo leads back', async () => {
  const { page } = stand;
  await openSettings(stand, 'Backups');
  await page.getByRole('button', { name: 'Make one now' }).click();
  await page.getByText('The backup is made and checked.').waitFor();
  await page.getByRole('button', { name: 'Host stand' }).click();
  await addParty(stand, '2 Quillfeather');
  await cardOf(stand, 'Quillfeather').waitFor();
  const waiting = await waitingNow();
  await openSettings(stand, 'Backups');
  await page
    .getByRole('button', { name: /^Go back to/ })
    .first()
    .click();
  await page.getByText('1 change that only this station knows would be lost.').waitFor();
  await page.getByRole('button', { name: /^Restore the backup of/ }).click();
  await page.getByText('What was here before is kept as the backup of').first().waitFor();
  await page.getByText('before another was restored').waitFor();
  await page.getByRole('button', { name: 'Host stand' }).click();
  await until('nobody came since', async () => (await waitingNow()) === waiting - 1);
  await page.getByText(/^The station is as it was on/).waitFor({ state: 'detached' });
  await openSettings(stand, 'Backups');
  await goBackTo(/before another was restored/);
  await page.getByRole('main').getByRole('button', { name: 'Undo' }).click();
  await page.getByRole('main').getByRole('button', { name: 'Undo' }).click();
  await page.getByRole('button', { name: 'Host stand' }).click();
  await until('who came since is back', async () => (await waitingNow()) === waiting);
});

it('a host opens this screen and sync, and reads who may open the rest', async () => {
  const { page } = stand;
  await changePerson(stand, { from: 'Maria Delgado', to: demoHost.name, pin: demoHost.pin });
  await goTo(stand, 'Settings', demoHost.name);
  await page.getByText('A manager or an owner can change the restaurant').waitFor();
  const backups = page.getByRole('tab', { name: 'Backups' });
  expect(await backups.getAttribute('aria-disabled')).toBe('true');
  await page.getByRole('tab', { name: 'This screen' }).focus();
  await page.keyboard.press('ArrowDown');
  await page.getByRole('heading', { name: 'Sync', level: 2 }).waitFor();
  expect(stand.errors).toEqual([]);
});

const goBackTo = async (which: RegExp): Promise<void> => {
  const backup = stand.page.getByRole('listitem').filter({ hasText: which }).first();
  await backup.getByRole('button', { name: /^Go back to/ }).click();
  await stand.page.getByRole('button', { name: /^Restore the backup of/ }).click();
};

const openSettingsFromPage = async (section: string): Promise<void> => {
  await stand.page.getByRole('tab', { name: section }).click();
};

const waitingNow = async (): Promise<number> => {
  const words = await stand.page.getByRole('tab', { name: /^Waiting \d+$/ }).textContent();
  return Number(words?.replace(/\D/g, ''));
};

async function offersType(name: string): Promise<boolean> {
  const { page } = stand;
  await page.getByRole('button', { name: 'Full entry' }).click();
  const dialog = page.getByRole('dialog', { name: 'Add a party' });
  await dialog.waitFor();
  const choice = dialog.getByRole('combobox', { name: 'Service' });
  const isThere = (await choice.count()) > 0;
  if (isThere) {
    await choice.click();
    await page.getByRole('option').first().waitFor();
  }
  const isOffered = (await page.getByRole('option', { name }).count()) > 0;
  if (isThere) await page.getByRole('option').first().click();
  await dialog.getByRole('button', { name: 'Cancel' }).click();
  await dialog.waitFor({ state: 'detached' });
  return isOffered;
}
