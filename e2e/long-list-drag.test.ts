// A list that is longer than what is drawn of it: a card that comes into view while another is carried takes it too.
import { expect, it } from 'vitest';
import { demoStation } from './harness/demo-station.ts';
import { openDesk } from './harness/desk.ts';
import { carryByMouse } from './harness/hand.ts';

const demo = demoStation();
const guests = 70;

it('a card is carried to one that was not drawn when it was lifted', async () => {
  const desk = await openDesk(demo.station());
  for (let guest = 1; guest <= guests; guest += 1) await desk.add(`Guest ${guest}`);
  const { page, context, errors } = await demo.open();
  const cards = page.locator('[data-party]');
  await cards.first().waitFor();
  const drawn = await cards.evaluateAll((all) => all.map((card) => card.getAttribute('data-party')));
  const lifted = drawn[2] ?? '';
  await carryByMouse(page, cards.nth(2), cards.nth(1));
  await page.mouse.wheel(0, 4000);
  const isNew = (id: string | null) => !drawn.includes(id);
  const inView = () =>
    cards.evaluateAll((all) =>
      all
        .filter((card) => {
          const { top, bottom } = card.getBoundingClientRect();
          return top > 320 && bottom < 700;
        })
        .map((card) => card.getAttribute('data-party')),
    );
  await expect.poll(async () => (await inView()).some(isNew)).toBe(true);
  const far = (await inView()).find(isNew) ?? '';
  const box = await page.locator(`[data-party="${far}"]`).boundingBox();
  await page.mouse.move((box?.x ?? 0) + 100, (box?.y ?? 0) + 20, { steps: 4 });
  await page.mouse.move((box?.x ?? 0) + 100, (box?.y ?? 0) + 24, { steps: 4 });
  await page.locator(`[data-party="${far}"][data-incoming]`).waitFor();
  await page.mouse.up();
  await page.getByText('by hand').first().waitFor();
  expect(await page.locator(`[data-party="${lifted}"]`).getByText('by hand').count()).toBe(1);
  expect(errors).toEqual([]);
  await context.close();
});
