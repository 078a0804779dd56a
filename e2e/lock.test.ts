// The lock: nothing can be read through it, it gives notice, and whoever comes next types a PIN and finds things as they were.
import { afterEach, beforeEach, expect, it } from 'vitest';
import { demoStation, leaveStand } from './harness/demo-station.ts';
import { addParty, cardOf, choose, type HostStand, quickLine, unlock } from './harness/host-stand.ts';

const demo = demoStation();
let stand: HostStand;

beforeEach(async () => {
  stand = await demo.open();
});

afterEach(() => leaveStand(stand));

const pinPad = () => stand.page.getByRole('button', { name: '1', exact: true });

/** Everything the page holds: its text, and what stands in its fields. */
const held = (): Promise<string> =>
  stand.page.evaluate(() =>
    [
      document.documentElement.outerHTML,
      ...[...document.querySelectorAll('input, textarea')].map((field) =>
        field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement ? field.value : '',
      ),
    ].join('\n'),
  );

const phone = /202.{0,2}555.?014[456]/;

it('a phone is hidden but for its end until somebody asks for it', async () => {
  await addParty(stand, '2 Abernathy 202 555 0143');
  const card = await choose(stand, 'Abernathy');
  await card.getByText('(•••) •••-••43').waitFor();
  await card.getByRole('button', { name: 'Show the phone' }).press('Enter');
  await card.getByText('(202) 555-0143').waitFor();
  await card.getByRole('button', { name: 'Hide the phone' }).press('Enter');
  await card.getByText('(•••) •••-••43').waitFor();
});

it('L locks; no phone is left in the page, open, typed or half typed, and all of it is there again after the PIN', async () => {
  await addParty(stand, '2 Birchall 202 555 0144');
  const card = await choose(stand, 'Birchall');
  await card.getByRole('button', { name: 'Show the phone' }).click();
  await card.getByText('(202) 555-0144').waitFor();
  await quickLine(stand.page).fill('3 Quill 202 555 0145');
  await card.getByRole('button', { name: 'Edit' }).click();
  const field = stand.page.getByRole('dialog').getByRole('textbox', { name: 'Phone' });
  await field.fill('202 555 0146');
  expect(phone.test(await held())).toBe(true);
  await stand.page.evaluate(() =>
    fetch('/trpc/screen.lock', { method: 'POST', headers: { 'content-type': 'application/json' } }),
  );
  await pinPad().waitFor();
  expect(phone.exec(await held())).toBeNull();
  expect(await stand.page.locator('[inert] [role="dialog"]').count()).toBe(1);
  await unlock(stand, '1357');
  await pinPad().waitFor({ state: 'detached' });
  expect(await field.inputValue()).toBe('202 555 0146');
  expect(await stand.page.locator('#quick-line').inputValue()).toBe('3 Quill 202 555 0145');
  expect(await field.evaluate((input) => input === document.activeElement)).toBe(true);
});

it('behind the lock no phone is left that was typed into a name, a wish for a table or a tag, saved or still in the form', async () => {
  await addParty(stand, '2 Caldwell');
  const card = await choose(stand, 'Caldwell');
  await card.getByRole('button', { name: 'Edit' }).click();
  const dialog = stand.page.getByRole('dialog');
  const fields = ['Name', 'Where they want to sit', 'Tags', 'Notes', 'Special requests'] as const;
  const fill = async (): Promise<void> => {
    for (const name of fields) await dialog.getByRole('textbox', { name }).fill(`${name} 202 555 0144`);
  };
  await fill();
  await dialog.getByRole('button', { name: 'Save' }).click();
  await cardOf(stand, 'Name ••• ••• ••44').getByText('Where they want to sit ••• ••• ••44').waitFor();
  await cardOf(stand, 'Name ••• ••• ••44').getByRole('button', { name: 'Edit' }).click();
  await fill();
  expect(phone.test(await held())).toBe(true);
  await stand.page.evaluate(() =>
    fetch('/trpc/screen.lock', { method: 'POST', headers: { 'content-type': 'application/json' } }),
  );
  await pinPad().waitFor();
  expect(phone.exec(await held())).toBeNull();
  await unlock(stand, '1357');
  await pinPad().waitFor({ state: 'detached' });
  expect(await dialog.getByRole('textbox', { name: 'Tags' }).inputValue()).toBe('Tags 202 555 0144');
});

it('an entry that is opened at once after the PIN has the words as they were written, not as they were masked', async () => {
  await addParty(stand, '2 Dunmore');
  await (await choose(stand, 'Dunmore')).getByRole('button', { name: 'Edit' }).click();
  const notes = stand.page.getByRole('dialog').getByRole('textbox', { name: 'Notes' });
  await notes.fill('Call 202 555 0144 first');
  await stand.page.getByRole('dialog').getByRole('button', { name: 'Save' }).click();
  await cardOf(stand, 'Dunmore').getByText('Call ••• ••• ••44 first').first().waitFor();
  await stand.page.keyboard.press('l');
  await pinPad().waitFor();
  const { promise: mayBeRead, resolve: letBeRead } = Promise.withResolvers<void>();
  const isAsked = stand.page.waitForRequest(/trpc\/state\.open/);
  await stand.page.route(/trpc\/state\.open/, async (route) => {
    await mayBeRead;
    await route.continue();
  });
  await unlock(stand, '1357');
  await isAsked;
  await stand.page.keyboard.press('e');
  letBeRead();
  expect(await notes.inputValue()).toContain('202 555 0144');
});

it('twenty seconds before it locks by itself it says so; a key stops that, and nobody at all lets it lock', async () => {
  await stand.page.clock.install();
  await stand.page.reload();
  await cardOf(stand, 'Okafor').waitFor();
  await stand.page.clock.fastForward('04:45');
  await stand.page.getByText(/^Locks in \d+ seconds$/).waitFor();
  await stand.page.keyboard.press('Shift');
  await stand.page.getByText(/^Locks in/).waitFor({ state: 'detached' });
  await stand.page.clock.fastForward('04:45');
  await stand.page.getByText(/^Locks in \d+ seconds$/).waitFor();
  await stand.page.clock.fastForward('00:20');
  await pinPad().waitFor();
});

it('another person takes over with L and a PIN, and the half-typed line, the open card and the scroll stay', async () => {
  await quickLine(stand.page).fill('6 Thistlewood');
  await choose(stand, 'Okafor');
  await stand.page.locator('[data-party]').nth(10).scrollIntoViewIfNeeded();
  const scrolled = (): Promise<number> =>
    stand.page
      .locator('[data-party]')
      .last()
      .evaluate((card) => card.closest('ol')?.parentElement?.scrollTop ?? 0);
  const before = await scrolled();
  expect(before).toBeGreaterThan(0);
  await stand.page.keyboard.press('l');
  await unlock(stand, '1357');
  await stand.page.getByRole('button', { name: 'Tomás Rivera' }).waitFor();
  expect(await quickLine(stand.page).inputValue()).toBe('6 Thistlewood');
  expect(await cardOf(stand, 'Okafor').getByRole('button', { pressed: true }).count()).toBe(1);
  expect(await scrolled()).toBe(before);
});
