// One person at two screens: Ctrl+Z takes back what was done at the screen it is pressed at. What the other one did has its
// line in the feed.
import { expect, it } from 'vitest';
import { demoStation, leaveStand } from './harness/demo-station.ts';
import { addParty, cardOf, goTo, undoLast } from './harness/host-stand.ts';

const demo = demoStation();

it('the second screen leaves the steps of the first alone, and the feed takes them back', async () => {
  const first = await demo.open();
  await addParty(first, '2 Pemberton');
  await cardOf(first, 'Pemberton').waitFor();
  const second = await demo.open();
  await cardOf(second, 'Pemberton').waitFor();
  await undoLast(second);
  await second.page.getByText('Nothing you did at this screen to take back').first().waitFor();
  await addParty(second, '2 Quennell');
  await cardOf(second, 'Quennell').waitFor();
  await undoLast(second);
  await cardOf(second, 'Quennell').waitFor({ state: 'detached' });
  await undoLast(second);
  await second.page.getByText('Nothing you did at this screen to take back').first().waitFor();
  expect(await cardOf(first, 'Pemberton').count()).toBe(1);
  await goTo(second, 'Activity');
  const line = second.page.locator('[data-act]').filter({ hasText: 'Pemberton added' });
  await line.getByRole('button', { name: /^Undo/ }).click();
  await cardOf(first, 'Pemberton').waitFor({ state: 'detached' });
  await leaveStand(first);
  await leaveStand(second);
});
