// The budgets of the host stand, in one place: every row is done with real keys and real presses, each of them counted.
import type { Locator } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { must } from '#shared/must.ts';
import { type Counted, countedHand } from './harness/counted-hand.ts';
import { demoStation } from './harness/demo-station.ts';
import {
  addParty,
  cardOf,
  type HostStand,
  showRoom,
  tableFace,
  tableTile,
  undoLast,
} from './harness/host-stand.ts';

const demo = demoStation();
let stand: HostStand;
const spent: { readonly row: string; readonly budget: string; readonly took: string }[] = [];

beforeAll(async () => {
  stand = await demo.open({ hasTouch: true });
});

afterAll(async () => {
  console.table(spent);
});

type Most = Partial<Counted>;

/** Does it, counts it, and keeps what it took for the table. */
async function within(row: string, most: Most, act: (hand: ReturnType<typeof countedHand>) => Promise<void>) {
  const hand = countedHand(stand.page);
  await act(hand);
  const { keys, presses, drags } = hand.counted();
  const words = ({ keys = 0, presses = 0, drags = 0 }: Most): string =>
    [
      keys > 0 ? `${keys} keys` : '',
      presses > 0 ? `${presses} presses` : '',
      drags > 0 ? `${drags} drags` : '',
    ]
      .filter((part) => part !== '')
      .join(', ');
  spent.push({ row, budget: words(most), took: words({ keys, presses, drags }) });
  expect([row, keys <= (most.keys ?? 0), presses <= (most.presses ?? 0), drags <= (most.drags ?? 0)]).toEqual(
    [row, true, true, true],
  );
}

async function waits(line: string, name: string): Promise<Locator> {
  await addParty(stand, line);
  await cardOf(stand, name).waitFor();
  await stand.page.keyboard.press('Escape');
  return cardOf(stand, name);
}

/** Chosen beforehand: what is counted is what is done with it. */
async function chosen(line: string, name: string): Promise<Locator> {
  const card = await waits(line, name);
  await card.locator('button[aria-pressed]').click();
  return card;
}

describe('onto the list', () => {
  it('a party by keyboard: 12 keys', () =>
    within('add a party, keyboard', { keys: 12 }, async ({ press, type }) => {
      await press('n');
      await type('4 garcia');
      await press('Enter');
      await cardOf(stand, 'garcia').waitFor();
    }));

  it('a party by touch: 2 taps', () =>
    within('add a party, touch', { presses: 2 }, async ({ tap }) => {
      await tap(stand.page.getByRole('button', { name: '5 guests', exact: true }));
      await tap(stand.page.getByRole('button', { name: 'Add', exact: true }));
      await cardOf(stand, 'Party of 5').waitFor();
    }));
});

it('a known phone: four digits, and Tab', () =>
  within('known phone', { keys: 8 }, async ({ press, type }) => {
    await press('n');
    await type('4 0172');
    await stand.page.getByRole('group', { name: 'Known guests' }).getByText('Brennan').waitFor();
    await press('Tab');
    await expect.poll(() => stand.page.locator('#quick-line').inputValue()).toMatch(/^4 Brennan /);
    await stand.page.locator('#quick-line').fill('');
    await stand.page.keyboard.press('Escape');
  }));

describe('with a party', () => {
  /** Whoever is offered a table now, by the station's own reckoning, and delays nobody there. */
  const offered = async (): Promise<Locator> => {
    const card = stand.page
      .locator('[data-party]')
      .filter({ has: stand.page.getByText(/^Seat at /) })
      .filter({ hasNot: stand.page.getByText(/^(breaks|delays) /) })
      .first();
    await card.waitFor();
    return stand.page.locator(`[data-party="${await card.getAttribute('data-party')}"]`);
  };

  it('seat at the suggested table: 1 press', async () => {
    const card = await offered();
    await within('seat at suggested table, touch', { presses: 1 }, async ({ tap }) => {
      await tap(card.getByRole('button', { name: /^Seat at / }));
      await card.waitFor({ state: 'detached' });
    });
    await undoLast(stand);
    await card.waitFor();
  });

  it('seat at the suggested table: Enter', async () => {
    const card = await offered();
    await card.locator('button[aria-pressed]').first().click();
    await within('seat at suggested table, keyboard', { keys: 1 }, async ({ press }) => {
      await press('Enter');
      await card.waitFor({ state: 'detached' });
    });
    await undoLast(stand);
    await card.waitFor();
    await stand.page.keyboard.press('Escape');
  });

  it('notify: T', async () => {
    const card = await chosen('2 Notley', 'Notley');
    await within('notify, keyboard', { keys: 1 }, async ({ press }) => {
      await press('t');
      await card.getByText(/^called/).waitFor();
    });
  });

  it('notify: 1 press', async () => {
    const card = await chosen('2 Naylor', 'Naylor');
    await within('notify, touch', { presses: 1 }, async ({ tap }) => {
      await tap(card.getByRole('button', { name: /^Call/ }).first());
      await card.getByText(/^called/).waitFor();
    });
  });

  it('seat elsewhere: S 12 Enter', async () => {
    await chosen('6 Sandoval', 'Sandoval');
    await within('seat elsewhere, keyboard', { keys: 4 }, async ({ press, type }) => {
      await press('s');
      await type('12');
      await press('Enter');
      await tableTile(stand, '12').getByText('Sandoval').waitFor();
    });
  });

  it('seat by hand: 1 drag', async () => {
    const card = await offered();
    const name = must(/Seat at (\S+)/.exec(await card.innerText())?.[1], 'a table that is offered');
    const room = name.startsWith('B') ? /^Bar/ : name.startsWith('P') ? /^Patio/ : /^Dining room/;
    await stand.page.getByRole('tab', { name: room }).click();
    await card.scrollIntoViewIfNeeded();
    await within('seat elsewhere, drag', { drags: 1 }, async ({ drag }) => {
      await drag(card, tableTile(stand, name));
      await card.waitFor({ state: 'detached' });
    });
    await expect(tableTile(stand, name).getAttribute('data-state')).resolves.not.toBe('free');
    await stand.page.getByRole('tab', { name: /^Patio/ }).click();
  });
});

describe('at a table', () => {
  let table: string;

  it('walk-in: W 2 P4 Enter', async () => {
    table = (await stand.page.locator('li[data-state="free"]').first().getAttribute('data-table')) ?? '';
    await within('walk-in, keyboard', { keys: 6 }, async ({ press, type }) => {
      await press('w');
      await type(`2 ${table}`);
      await press('Enter');
      await tableTile(stand, table)
        .getByText(/Party of 2/)
        .waitFor();
    });
  });

  it('clear or advance: 1 key, 1 press', async () => {
    const spot = tableTile(stand, table).locator('[data-spot]');
    await expect
      .poll(async () => {
        await spot.focus();
        return spot.evaluate((element) => element === document.activeElement);
      })
      .toBe(true);
    await within('clear a table, keyboard', { keys: 1 }, async ({ press }) => {
      await press('c');
      await stand.page.locator(`[data-table="${table}"][data-state="dirty"]`).waitFor();
    });
    await within('table is clean, touch', { presses: 1 }, async ({ tap }) => {
      await tap(tableTile(stand, table).getByRole('button', { name: `Table ${table} is clean` }));
      await stand.page.locator(`[data-table="${table}"][data-state="free"]`).waitFor();
    });
  });

  it('undo anything: 1 chord', () =>
    within('undo anything', { keys: 1 }, async ({ press }) => {
      await press('Control+z');
      await stand.page.locator(`[data-table="${table}"][data-state="dirty"]`).waitFor();
    }));
});

describe('tables', () => {
  it('off the street: 2 presses', async () => {
    await showRoom(stand, 'Bar');
    const table =
      (await stand.page.locator('li[data-state="free"]').first().getAttribute('data-table')) ?? '';
    await within('walk-in, touch', { presses: 2 }, async ({ tap }) => {
      await tap(tableFace(stand, table));
      await tap(stand.page.getByRole('menuitem', { name: 'Seat a walk-in of 1' }));
      await tableTile(stand, table).getByText('Party of 1').waitFor();
    });
    await undoLast(stand);
    await stand.page.locator(`[data-table="${table}"][data-state="free"]`).waitFor();
  });

  it('combine: 1 drag', () =>
    within('combine tables', { drags: 1 }, async ({ drag }) => {
      await drag(tableFace(stand, 'B2'), tableFace(stand, 'B1'));
      await stand.page.locator('li[data-tables="B1 + B2"]').waitFor();
    }));
});

describe('the kitchen', () => {
  const says = (state: string): Locator => stand.page.getByRole('button', { name: `Kitchen ${state}` });

  it('is behind: 1 press', async () => {
    await within('kitchen is behind, touch', { presses: 1 }, async ({ tap }) => {
      await tap(says('on time'));
      await says('+20 %').waitFor();
    });
    await stand.page.getByText('Every wait follows: the kitchen is behind by 20 %').first().waitFor();
  });

  it('is further behind, then on time again: 1 key', async () => {
    await within('kitchen is behind, keyboard', { keys: 1 }, async ({ press }) => {
      await press('b');
      await says('+30 %').waitFor();
    });
    await within('kitchen is on time again, keyboard', { keys: 1 }, async ({ press }) => {
      await press('b');
      await says('on time').waitFor();
    });
    await undoLast(stand);
    await says('+30 %').waitFor();
    for (const state of ['+20 %', 'on time']) {
      await undoLast(stand);
      await says(state).waitFor();
    }
  });

  it('has dropped the check: 1 press', async () => {
    await showRoom(stand, 'Dining room');
    await within('check dropped, touch', { presses: 1 }, async ({ tap }) => {
      await tap(tableTile(stand, '9').getByRole('button', { name: 'Check at table 9' }));
      await tableTile(stand, '9').getByText('check').first().waitFor();
    });
    await undoLast(stand);
  });
});

describe('who is here', () => {
  it('switch staff: a lock and a PIN, and what was being done stays', async () => {
    await stand.page.locator('#quick-line').fill('6 Thornbury');
    await stand.page.keyboard.press('Escape');
    await within('switch staff', { keys: 6 }, async ({ press, type }) => {
      await press('l');
      await stand.page.getByRole('button', { name: '1', exact: true }).waitFor();
      await type('1357');
      await press('Enter');
      await stand.page.getByRole('button', { name: 'Tomás Rivera' }).waitFor();
    });
    expect(await stand.page.locator('#quick-line').inputValue()).toBe('6 Thornbury');
    expect(stand.errors).toEqual([]);
  });
});
