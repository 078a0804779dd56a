// The feed of what was done, as a person reads it with the keyboard: found, taken back, done again, or refused in words.
import { beforeAll, expect, it } from 'vitest';
import { demoStation } from './harness/demo-station.ts';
import { openDesk } from './harness/desk.ts';
import { addParty, cardOf, choose, goTo, type HostStand, press } from './harness/host-stand.ts';

const demo = demoStation();
let stand: HostStand;

beforeAll(async () => {
  stand = await demo.open();
});

const line = (words: string) => stand.page.locator('[data-act]').filter({ hasText: words });

it('says who did what and from where, and a line is taken back and done again with the keyboard', async () => {
  await choose(stand, 'Sørensen');
  await stand.page.keyboard.press('t');
  await stand.page
    .getByRole('dialog')
    .getByText(/^Sørensen called/)
    .waitFor();
  await goTo(stand, 'Activity');
  await line('Sørensen called').getByText('Maria Delgado').waitFor();
  await line('Sørensen called').getByText('Owner').waitFor();
  await line('Sørensen called')
    .getByText(/browser of/)
    .waitFor();
  await stand.page.keyboard.press('ArrowDown');
  await stand.page.keyboard.press('u');
  await line('Taken back: Sørensen called').waitFor();
  await line('Sørensen called').getByText('taken back', { exact: true }).waitFor();
  await stand.page.keyboard.press('u');
  await line('Done again: Sørensen called').waitFor();
});

it('finds a guest by typing after a slash, and what somebody does meanwhile comes on top', async () => {
  await stand.page.keyboard.press('/');
  await stand.page.keyboard.type('nguy');
  await line('Nguyễn added').waitFor();
  await line('Sørensen').first().waitFor({ state: 'detached' });
  await (await openDesk(demo.station())).add('Nguyen Tran');
  await line('Nguyen Tran added').waitFor();
  await stand.page.getByRole('textbox', { name: 'Find a guest or a table' }).fill('');
  await stand.page.getByRole('button', { name: 'Settings', exact: true }).click();
  await line('Arrange').or(line('Settings changed')).first().waitFor();
  await line('added').first().waitFor({ state: 'detached' });
  await stand.page.getByRole('button', { name: 'All', exact: true }).click();
});

it('refuses to take back what somebody changed since, and says who', async () => {
  await stand.page.keyboard.press('Escape');
  await addParty(stand, '2 Whitcombe');
  await cardOf(stand, 'Whitcombe').waitFor();
  await press(stand, 'Whitcombe', 'Call');
  await goTo(stand, 'Activity');
  await line('Whitcombe called').waitFor();
  await (await openDesk(demo.station())).seatAtBar('Whitcombe');
  await line('Whitcombe seated at the bar').waitFor();
  await line('Whitcombe called').getByRole('button', { name: /^Undo/ }).click();
  await stand.page
    .getByText(/changed the same since, at \d\d:\d\d/)
    .first()
    .waitFor();
  expect(stand.errors).toEqual([]);
});
