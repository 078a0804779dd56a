// Somebody who is on tonight's list gives the same phone again: the look-up says so, in the line and in the full entry, and
// whoever goes on may.
import { expect, it } from 'vitest';
import { demoStation, leaveStand } from './harness/demo-station.ts';
import { addParty, cardOf, quickLine } from './harness/host-stand.ts';

const demo = demoStation();

it('a guest who waits already is said to, before and after they are filled in, and can still be added', async () => {
  const stand = await demo.open();
  const { page } = stand;
  await addParty(stand, '3 Merriweather 202 555 0163');
  await cardOf(stand, 'Merriweather').waitFor();
  await quickLine(page).fill('3 0163');
  const offered = page
    .getByRole('group', { name: 'Known guests' })
    .getByRole('button', { name: 'Merriweather' });
  await offered.getByText(/^already waiting since \d\d:\d\d$/).waitFor();
  await page.keyboard.press('Tab');
  await page.getByText(/^Merriweather: already waiting since \d\d:\d\d$/).waitFor();
  await page.keyboard.press('Enter');
  await expect.poll(() => cardOf(stand, 'Merriweather').count()).toBe(2);
  await leaveStand(stand);
});

it('the full entry says it too, of their other party and never of the one it is about', async () => {
  const stand = await demo.open();
  const { page } = stand;
  await addParty(stand, '2 Ashdown 202 555 0171');
  await cardOf(stand, 'Ashdown').waitFor();
  await addParty(stand, '4 Ashdown 202 555 0171');
  await expect.poll(() => cardOf(stand, 'Ashdown').count()).toBe(2);
  const own = cardOf(stand, 'Ashdown').first();
  await own.locator('button[aria-pressed="false"]').click();
  await own.getByRole('button', { name: 'Edit' }).click();
  const form = page.getByRole('dialog');
  await form.getByText(/^Ashdown: already waiting since \d\d:\d\d$/).waitFor();
  await form.getByLabel('Phone').fill('202 555 0163');
  await form
    .getByText(/^already waiting since/)
    .first()
    .waitFor();
  await leaveStand(stand);
});
