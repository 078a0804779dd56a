// Every screen and state of the programs, and how a person comes to it. The pictures and the accessibility test walk the
// same way, so a screen that is in one is in the other.
import type { Locator, Page } from 'playwright-core';
import { demoOwner } from '../../scripts/start/demo.ts';
import { dashboard } from './dashboard-tour.ts';
import { openDesk } from './desk.ts';
import {
  addParty,
  beginPractice,
  cardOf,
  choose,
  endPractice,
  goTo,
  type HostStand,
  openFloorEditor,
  openPractice,
  openSettings,
  practiceBar,
  press,
  quickLine,
  seatAt,
  showMenu,
  syncLine,
  tableFace,
  tableTile,
  unlock,
} from './host-stand.ts';
import { keyStops } from './key-stops.ts';
import type { Restaurant } from './restaurant.ts';
import type { Stop } from './stop.ts';

const dialog = (page: Page): Promise<void> => page.getByRole('dialog').first().waitFor();

const servers = ({ page }: HostStand): Locator => page.getByRole('region', { name: 'Servers' });

const sectionOf = (name: string, section: string, then?: Stop['walk']): Stop => ({
  name: `settings-${name}`,
  from: 'stand',
  walk: async (at, restaurant) => {
    await openSettings(at, section);
    await then?.(at, restaurant);
  },
});

const settings: readonly Stop[] = [
  sectionOf('screen', 'This screen'),
  sectionOf('restaurant', 'Restaurant', ({ page }) => page.getByLabel('Lock when idle, minutes').fill('300')),
  sectionOf('queues', 'Queues'),
  sectionOf('service-types', 'Service types'),
  sectionOf('quotes', 'Waits and quotes', ({ page }) =>
    page
      .getByText(/^A party of 4 now/)
      .first()
      .waitFor(),
  ),
  sectionOf('floor', 'Floor'),
  sectionOf('servers', 'Servers'),
  sectionOf('screens', 'Screens let in', ({ page }) => page.getByText('You are at this screen').waitFor()),
  sectionOf('sync', 'Sync'),
  sectionOf('backups', 'Backups', async ({ page }) => {
    await page.getByRole('button', { name: 'Make one now' }).click();
    await page.getByText('The backup is made and checked.').waitFor();
    await page
      .getByRole('button', { name: /^Go back to/ })
      .first()
      .click();
    await page.getByText(/only this station knows|Nothing is lost/).waitFor();
  }),
];

const stand: readonly Stop[] = [
  { name: 'host-stand', from: 'stand' },
  { name: 'party-selected', from: 'stand', walk: (at) => choose(at, 'Nguyễn') },
  {
    name: 'quick-line',
    from: 'stand',
    walk: ({ page }) =>
      quickLine(page).fill('4 Garcia 202 555 0143 booth by the window high chair eta 20 dog'),
  },
  {
    name: 'just-added-with-undo',
    from: 'stand',
    walk: async (at) => {
      await addParty(at, '4 Garcia');
      await at.page.getByText('Garcia is on the list').waitFor();
    },
  },
  { name: 'seat-picker', from: 'stand', walk: (at) => openSeatPicker(at) },
  {
    name: 'kept-promises',
    from: 'stand',
    walk: async (at) => {
      await goTo(at, 'Kept promises');
      await at.page.getByRole('heading', { name: 'Kept promises', level: 1 }).waitFor();
    },
  },
  {
    name: 'full-entry',
    from: 'stand',
    walk: async ({ page }) => {
      await page.getByRole('button', { name: 'Full entry' }).click();
      await dialog(page);
    },
  },
  {
    name: 'edit',
    from: 'stand',
    walk: async (at) => {
      await press(at, 'Kowalski', 'Edit');
      await dialog(at.page);
    },
  },
  {
    name: 'remove',
    from: 'stand',
    walk: async (at) => {
      await choose(at, 'Lindqvist');
      await at.page.keyboard.press('Delete');
      await dialog(at.page);
    },
  },
  {
    name: 'finished',
    from: 'stand',
    walk: ({ page }) => page.getByText(/^Finished \d+$/).click(),
  },
  {
    name: 'table-menu',
    from: 'stand',
    walk: async (at) => {
      await tableFace(at, '3').click();
      await at.page.getByRole('menu').waitFor();
    },
  },
  {
    name: 'server-menu',
    from: 'stand',
    walk: async (at) => {
      await servers(at)
        .getByRole('button', { name: /^Jonah/ })
        .click();
      await at.page.getByRole('menu').waitFor();
    },
  },
  {
    name: 'servers-tonight',
    from: 'stand',
    walk: async (at) => {
      await servers(at).getByRole('button', { name: 'Servers tonight' }).click();
      await dialog(at.page);
    },
  },
  {
    name: 'relieve-a-server',
    from: 'stand',
    walk: async (at) => {
      await servers(at)
        .getByRole('button', { name: /^Priya/ })
        .click();
      await at.page.getByRole('menuitem', { name: 'Relieve Priya…' }).click();
      await dialog(at.page);
    },
  },
  { name: 'staff-menu', from: 'stand', walk: (at) => showMenu(at, 'Maria Delgado') },
  ...settings,
  ...keyStops,
  { name: 'floor-editor', from: 'stand', walk: (at) => openDrawing(at) },
  {
    name: 'floor-editor-table',
    from: 'stand',
    walk: async (at) => {
      await openDrawing(at);
      await at.page.locator('[data-ground] [data-table="7"]').click();
      await at.page.getByRole('heading', { name: 'Table 7' }).waitFor();
    },
  },
  {
    name: 'floor-editor-several',
    from: 'stand',
    walk: async (at) => {
      await openDrawing(at);
      for (const table of ['3', '4', '10']) {
        await at.page.locator(`[data-ground] [data-table="${table}"]`).click({ modifiers: ['Shift'] });
      }
      await at.page.getByRole('heading', { name: '3 tables' }).waitFor();
    },
  },
  {
    name: 'floor-editor-list',
    from: 'stand',
    walk: async (at) => {
      await openFloorEditor(at);
      await at.page.getByRole('button', { name: 'List', exact: true }).click();
      await at.page.getByRole('button', { name: 'Add this table' }).waitFor();
    },
  },
  {
    name: 'activity',
    from: 'stand',
    walk: async (at) => {
      await goTo(at, 'Activity');
      await at.page.locator('[data-act]').first().waitFor();
      await at.page.keyboard.press('ArrowDown');
    },
  },
  {
    name: 'replay',
    from: 'stand',
    walk: async (at) => {
      await goTo(at, 'Replay the evening');
      await at.page.getByText(/^Replay \d\d:\d\d$/).waitFor();
      await at.page.keyboard.press('PageDown');
    },
  },
  {
    name: 'paper',
    from: 'stand',
    walk: async (at) => {
      await goTo(at, 'Paper');
      await at.page.locator('[data-line]').first().waitFor();
    },
  },
  {
    name: 'paper-typed-in',
    from: 'stand',
    walk: async (at) => {
      await goTo(at, 'Paper');
      await at.page.getByRole('tab', { name: 'Type in from paper' }).click();
      await at.page.getByRole('textbox', { name: 'Name' }).fill('Zamora');
      await at.page.getByRole('textbox', { name: 'Seated' }).fill('2561');
      await at.page.keyboard.press('Enter');
      await at.page.getByText('a time, as 1915').waitFor();
    },
  },
  {
    name: 'spanish',
    from: 'stand',
    walk: async (at) => {
      await showMenu(at, 'Maria Delgado');
      await at.page.getByRole('menuitem', { name: 'Español' }).click();
    },
  },
];

const openDrawing = async (at: HostStand): Promise<void> => {
  await openFloorEditor(at);
  await at.page.locator('[data-ground] [data-table="1"]').waitFor();
};

const openSeatPicker = async (at: HostStand): Promise<void> => {
  await press(at, 'Brennan', 'Another table');
  await dialog(at.page);
};

/** A screen that practises leaves it again: the next stop begins in service. */
const practice: readonly Stop[] = [
  { name: 'practice-begin', from: 'stand', walk: (at) => openPractice(at) },
  {
    name: 'practice',
    from: 'stand',
    walk: async (at) => {
      await beginPractice(at, { evening: 'A rush, made up', speed: '30×' });
      await at.page.getByRole('button', { name: 'House seats' }).click();
      await at.page.getByText(/^([5-9]|[1-9]\d+) being served$/).waitFor({ timeout: 90_000 });
    },
    leave: endPractice,
  },
  {
    name: 'practice-review',
    from: 'stand',
    walk: async (at) => {
      await beginPractice(at, { evening: 'A rush, made up', speed: '30×' });
      await at.page.locator('[data-party]').first().waitFor();
      await practiceBar(at).getByRole('button', { name: 'End' }).click();
      await at.page.getByText('Promises kept').waitFor();
    },
    leave: async ({ page }) => page.getByRole('button', { name: 'Back to service' }).click(),
  },
  {
    name: 'practice-locked',
    from: 'stand',
    walk: async (at) => {
      await beginPractice(at, { evening: 'A quiet evening, made up', speed: '10×' });
      await showMenu(at, 'Maria Delgado');
      await at.page.getByRole('menuitem', { name: 'Lock or switch person' }).click();
      await at.page.getByText('This screen is in practice').waitFor();
    },
    leave: async (at) => {
      await unlock(at, demoOwner.pin);
      await endPractice(at);
    },
  },
];

const openSync = async (at: HostStand): Promise<void> => {
  await syncLine(at).click();
  await dialog(at.page);
};

/** A party is called at one station after it was seated at the other: a plan that came too late. */
const clash = async (far: HostStand, { near, line }: Restaurant): Promise<void> => {
  line.set({ kind: 'cut' });
  await press(far, 'Petrov', 'Call');
  await (await openDesk(near)).seatAtBar('Petrov');
  line.set({ kind: 'open' });
};

const apart: readonly Stop[] = [
  { name: 'sync', from: 'stand', walk: openSync },
  {
    name: 'two-parties-at-a-table',
    from: 'stand',
    walk: async (at) => {
      const together = tableTile(at, '1').getByText('two parties');
      if ((await together.count()) === 0) await seatAt(at, 'Haddad', '1');
      await together.waitFor();
    },
  },
  {
    name: 'to-settle',
    from: 'far',
    walk: async (at, restaurant) => {
      const inbox = at.page.getByRole('button', { name: /To settle/ });
      if ((await cardOf(at, 'Petrov').count()) > 0) await clash(at, restaurant);
      await inbox.click();
      await dialog(at.page);
    },
  },
  {
    name: 'cloud-cut-off',
    from: 'stand',
    walk: async (at, { cloud }) => {
      await cloud.stop();
      await addParty(at, '2 Whitcombe');
      await openSync(at);
    },
    after: ({ cloud }) => cloud.start(),
  },
  {
    name: 'station-gone',
    from: 'stand',
    walk: async (at, { near }) => {
      await near.kill();
      await addParty(at, '3 Underhill');
      await at.page.getByText('The station stopped answering').first().waitFor();
    },
    after: ({ near }) => near.start(),
  },
];

const before: readonly Stop[] = [
  { name: 'lock', from: 'locked', walk: ({ page }) => page.getByText('Enter your PIN').waitFor() },
  {
    name: 'not-a-screen-yet',
    from: 'unpaired',
    walk: ({ page }) => page.getByText('This browser is not a screen of the station yet').waitFor(),
  },
  { name: 'first-run', from: 'blank', walk: ({ page }) => page.getByText('Start on its own').waitFor() },
  { name: 'first-run-pair', from: 'blank', walk: ({ page }) => page.getByText('Pair with a cloud').click() },
  {
    name: 'first-run-alone',
    from: 'blank',
    walk: ({ page }) => page.getByText('Start on its own').click(),
  },
  {
    name: 'first-run-restore',
    from: 'blank',
    walk: ({ page }) => page.getByText('Restore a backup').click(),
  },
];

export const tour: readonly Stop[] = [...before, ...stand, ...practice, ...apart, ...dashboard];
