// What a waiting card tells: a note is marked on it and read in full when it is opened, wherever it stands in the list,
// and the list itself is in view where it has to be.
import type { Locator } from 'playwright-core';
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

/** Nothing of it lies outside what is drawn of the card. */
const isWhole = (words: Locator): Promise<boolean> =>
  words.first().evaluate((element) => {
    const { left, top, right, bottom } = element.getBoundingClientRect();
    const isCut = (around: Element): boolean => {
      const box = around.getBoundingClientRect();
      return left < box.left - 1 || right > box.right + 1 || top < box.top - 1 || bottom > box.bottom + 1;
    };
    const { scrollWidth, clientWidth, scrollHeight, clientHeight } = element;
    if (scrollWidth > clientWidth || scrollHeight > clientHeight) return false;
    let around = element.parentElement;
    for (; around !== null && !around.matches('[data-party]'); around = around.parentElement) {
      if (getComputedStyle(around).display !== 'contents' && isCut(around)) return false;
    }
    return around !== null && !isCut(around);
  });

it('on a narrow screen a long name and three wishes are read in full, and more of them are counted until the card is open', async () => {
  await press(stand, 'Okafor', 'Edit');
  await stand.page.getByLabel('Name').fill('Okafor Featherstone-Wilde');
  await stand.page.getByLabel('Tags').fill('birthday, by the fireplace, pushchair, regular');
  await stand.page.getByRole('button', { name: 'Save' }).click();
  await stand.page.keyboard.press('Escape');
  await addParty(stand, '4 Maximilian Featherstone 2025550190 booth birthday high chair wheelchair');
  const seen = [
    {
      name: 'Okafor Featherstone-Wilde',
      shown: ['birthday', 'by the fireplace', 'pushchair'],
      last: 'regular',
    },
    { name: 'Maximilian Featherstone', shown: ['booth', 'birthday', 'high chair'], last: 'wheelchair' },
  ];
  for (const { name, shown, last } of seen) {
    const card = cardOf(stand, name);
    for (const words of [name, ...shown]) {
      expect([words, await isWhole(card.getByText(words, { exact: true }))]).toEqual([words, true]);
    }
    await card.getByTitle(last).getByText('+1').waitFor();
    await choose(stand, name);
    await card.getByText(new RegExp(`, ${last}$`)).waitFor();
    await stand.page.keyboard.press('Escape');
  }
});

it('a name too long for two lines is read in full while the card has the focus', async () => {
  const name = `Ana ${'Wolfeschlegelsteinhausen '.repeat(3)}`.trim();
  await addParty(stand, `2 ${name}`);
  const words = cardOf(stand, name).locator('[data-name]');
  await words.waitFor();
  expect(await isWhole(words)).toBe(false);
  await stand.page.keyboard.press('Escape');
  await stand.page.keyboard.press('ArrowUp');
  await cardOf(stand, name).locator('button[aria-pressed]').focus();
  await expect.poll(() => isWhole(words)).toBe(true);
  await stand.page.keyboard.press('Escape');
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
