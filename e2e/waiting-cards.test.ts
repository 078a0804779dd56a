// What a waiting card tells: a note is marked on it and read in full when it is opened, wherever it stands in the list,
// and the list itself is in view where it has to be.
import { beforeAll, expect, it } from 'vitest';
import { must } from '#shared/must.ts';
import { demoStation } from './harness/demo-station.ts';
import { addParty, cardOf, choose, type HostStand, press } from './harness/host-stand.ts';

const line = '3 garcia 212-555-0187 vip allergic to nuts, near window, coming in 20 min';
const note = 'allergic to nuts';
const demo = demoStation();
let stand: HostStand;

beforeAll(async () => {
  stand = await demo.open({ width: 1024, height: 768 });
});

it('T32: the party just added is in view, clear of the news', async () => {
  await addParty(stand, line);
  const card = cardOf(stand, 'Garcia');
  const news = stand.page.getByText('Garcia is on the list');
  await Promise.all([card.waitFor(), news.waitFor()]);
  const [shown, over] = await Promise.all([card.boundingBox(), news.boundingBox()]);
  const [there, told] = [must(shown, 'the card'), must(over, 'the news')];
  expect(there.y).toBeGreaterThan(0);
  expect(there.y + there.height).toBeLessThan(stand.page.viewportSize()?.height ?? 0);
  expect(there.x + there.width <= told.x || there.y + there.height <= told.y).toBe(true);
});

it('T4, T9: a far card marks its note, and opened it shows phone and note', async () => {
  const card = cardOf(stand, 'Garcia');
  await card.getByTitle(`Note: ${note}`).waitFor();
  for (const wish of ['VIP', 'near window', 'allergy', 'phoned ahead'])
    await card.getByText(wish, { exact: true }).waitFor();
  await choose(stand, 'Garcia');
  await card.getByRole('button', { name: 'Show the phone' }).click();
  await card.getByText('(212) 555-0187').waitFor();
  await card.getByText(note, { exact: true }).waitFor();
  await card.getByText('near window', { exact: true }).waitFor();
  await card.getByText(/^expected \d\d:\d\d$/).waitFor();
});

it('what can be done with an opened card stands before the reasons of its wait, which come later and move nothing', async () => {
  const card = await choose(stand, 'Castellanos');
  const call = card.getByRole('button', { name: 'Edit' });
  const before = await call.boundingBox();
  const reason = card.getByText(/ahead take the same tables|Meals last|comes back|back between/).first();
  await reason.waitFor();
  const [after, why] = await Promise.all([call.boundingBox(), reason.boundingBox()]);
  expect(after).toEqual(before);
  expect((after?.y ?? 0) + (after?.height ?? 0)).toBeLessThanOrEqual(why?.y ?? 0);
});

it('on a narrow screen every card shows its whole name, when it came, how long of how long, its place in its lane, and that it has a note', async () => {
  await stand.page.keyboard.press('Escape');
  await press(stand, 'Okafor', 'Edit');
  await stand.page
    .getByLabel('Notes')
    .fill('Celebrates, would like the corner and a quiet table by the wall');
  await stand.page.getByRole('button', { name: 'Save' }).click();
  await stand.page.getByText('Okafor is corrected').waitFor();
  await stand.page.keyboard.press('Escape');
  const cut = await stand.page
    .locator('[data-party] [data-name]')
    .evaluateAll((names) =>
      names
        .filter(({ scrollWidth, clientWidth }) => scrollWidth > clientWidth)
        .map(({ textContent }) => textContent),
    );
  expect(cut).toEqual([]);
  const shown = await stand.page.locator('[data-party]').evaluateAll((cards) =>
    cards.map((card) => {
      const isSeen = (element: Element): boolean => {
        const line = element.parentElement?.getBoundingClientRect();
        const { left, top, bottom, right } = element.getBoundingClientRect();
        if (line === undefined) return false;
        return (
          top >= line.top - 1 && bottom <= line.bottom + 1 && left >= line.left - 1 && right <= line.right + 1
        );
      };
      const facts = [...card.querySelectorAll('span')].filter(
        ({ children, textContent }) =>
          children.length === 0 && /^(\d\d:\d\d|\d+ of \d+|\d+\w\w of \d+ for .*)$/u.test(textContent),
      );
      const marks = [...card.querySelectorAll('[title^="Note: "]')];
      return {
        name: card.querySelector('[data-name]')?.textContent,
        facts: facts.length,
        marks: marks.length,
        hidden: [...facts, ...marks]
          .filter((element) => !isSeen(element))
          .map((element) => element.textContent),
      };
    }),
  );
  expect(shown.length).toBeGreaterThan(4);
  expect(shown.map(({ name, hidden }) => ({ name, hidden }))).toEqual(
    shown.map(({ name }) => ({ name, hidden: [] })),
  );
  expect(shown.find(({ name }) => name === 'Okafor')).toMatchObject({ facts: 3, marks: 1 });
});

it('T33: Finished begins at its first party', async () => {
  await stand.page.getByRole('tab', { name: /^Finished/ }).click();
  const list = stand.page.getByRole('list', { name: 'Seated and finished tonight' });
  await list.waitFor();
  expect(await list.evaluate((element) => element.parentElement?.scrollTop)).toBe(0);
});

it('T10: a long note is told and stays as it was typed', async () => {
  await stand.page.getByRole('button', { name: 'Full entry' }).click();
  const notes = stand.page.getByLabel('Notes');
  await notes.fill('x'.repeat(600));
  await stand.page.getByText('100 characters too many').waitFor();
  expect(await notes.inputValue()).toHaveLength(600);
  expect(stand.errors).toEqual([]);
});
