// What a host does at the stand, by the names a screen reader says. Every function waits for the screen, never for time.
import type { Browser, BrowserContext, Locator, Page } from 'playwright-core';
import { demoOwner } from '../../scripts/start/demo.ts';

export type HostStand = {
  readonly page: Page;
  readonly context: BrowserContext;
  /** Of the page: what it threw, and what its console shows as an error, as a breach of the page's policy is. What the
   * browser says of a failed request is left out: tests cut lines. */
  readonly errors: readonly string[];
};

export interface StandSettings {
  readonly url: string;
  readonly pin?: string;
  readonly theme?: 'light' | 'dark';
  readonly width?: number;
  readonly height?: number;
  readonly hasTouch?: boolean;
}

export async function openScreen(browser: Browser, settings: StandSettings): Promise<HostStand> {
  const { url, theme = 'light', width = 1280, height = 800, hasTouch = false } = settings;
  const context = await browser.newContext({
    viewport: { width, height },
    hasTouch,
    colorScheme: theme,
    locale: 'en-US',
    timezoneId: 'America/New_York',
    reducedMotion: 'reduce',
  });
  context.setDefaultTimeout(30_000);
  const page = await context.newPage();
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  page.on('console', (line) => {
    if (line.type() === 'error' && !line.text().startsWith('Failed to load')) errors.push(line.text());
  });
  await page.goto(url);
  return { page, context, errors };
}

export async function openHostStand(browser: Browser, settings: StandSettings): Promise<HostStand> {
  const stand = await openScreen(browser, settings);
  await unlock(stand, settings.pin ?? demoOwner.pin);
  return stand;
}

export async function unlock({ page }: HostStand, pin: string): Promise<void> {
  await page.getByRole('button', { name: '1', exact: true }).waitFor();
  await page.keyboard.type(pin);
  await page.keyboard.press('Enter');
  await page.locator('[data-party]').or(page.getByText('Nobody is waiting')).first().waitFor();
}

type Change = { readonly from: string; readonly to: string; readonly pin: string };

export async function changePerson(stand: HostStand, { from, to, pin }: Change): Promise<void> {
  await stand.page.getByRole('button', { name: from }).click();
  await stand.page.getByRole('menuitem', { name: 'Lock or switch person' }).click();
  await unlock(stand, pin);
  await stand.page.getByRole('button', { name: to }).waitFor();
}

export const quickLine = (page: Page): Locator => page.getByRole('textbox', { name: 'Add a party' });

export async function addParty({ page }: HostStand, line: string): Promise<void> {
  await quickLine(page).fill(line);
  await page.keyboard.press('Enter');
}

/** By the name it bears: others may name the same party among those ahead. */
export const cardOf = ({ page }: HostStand, name: string): Locator =>
  page.locator('[data-party]').filter({ has: page.locator('[data-name]', { hasText: name }) });

/** A table of the room that is shown. */
export const tableTile = ({ page }: HostStand, table: string): Locator =>
  page.locator(`li[data-table="${table}"]`);

/** What is pressed to open the menu of a table, and what has the focus when its keys are pressed. */
export const tableFace = (stand: HostStand, table: string): Locator =>
  tableTile(stand, table).locator('[data-spot]');

export async function showRoom({ page }: HostStand, room: string): Promise<void> {
  await page.getByRole('tab', { name: room }).click();
}

/** Opens the actions of a party; nothing happens when they are open. */
export async function choose(stand: HostStand, name: string): Promise<Locator> {
  const card = cardOf(stand, name);
  const face = card.locator('button[aria-pressed]');
  if ((await face.getAttribute('aria-pressed')) === 'false') await face.click();
  return card;
}

export async function press(stand: HostStand, name: string, action: string): Promise<void> {
  const card = await choose(stand, name);
  await card.getByRole('button', { name: action }).click();
}

/** Where they sit, whatever the stand suggests. */
export async function seatAt(stand: HostStand, name: string, table: string): Promise<void> {
  await press(stand, name, 'Another table');
  await stand.page.getByRole('dialog').locator(`button[data-table="${table}"]`).click();
}

export async function clearTable(stand: HostStand, table: string): Promise<void> {
  await tableFace(stand, table).press('c');
}

export async function removeParty(stand: HostStand, name: string, reason: string): Promise<void> {
  await press(stand, name, 'Remove');
  await stand.page.getByRole('menuitem', { name: reason }).click();
}

export async function undoLast({ page }: HostStand): Promise<void> {
  await page.keyboard.press('Control+z');
}

/** The age of what is shown and what waits to be synced. */
export const syncLine = ({ page }: HostStand): Locator =>
  page
    .locator('header')
    .first()
    .getByRole('button', { name: /sync|this station only|connecting|station away|cloud away/ });

export async function showMenu({ page }: HostStand, name: string): Promise<void> {
  await page.getByRole('button', { name }).click();
  await page.getByRole('menu').waitFor();
}

export async function openFloorEditor(stand: HostStand): Promise<void> {
  await showMenu(stand, 'Maria Delgado');
  await stand.page.getByRole('menuitem', { name: 'Edit the floor' }).click();
  await stand.page.getByRole('heading', { name: 'Floor', level: 1 }).waitFor();
}

/** To a page beside the stand, by the menu of the person. */
export async function goTo(stand: HostStand, page: string, person = 'Maria Delgado'): Promise<void> {
  await showMenu(stand, person);
  await stand.page.getByRole('menuitem', { name: page }).click();
}

export const practiceBar = ({ page }: HostStand): Locator =>
  page.getByRole('complementary', { name: 'Practice' });

type PracticeChoice = { readonly evening: string; readonly speed: string };

export async function beginPractice(stand: HostStand, { evening, speed }: PracticeChoice): Promise<void> {
  await openPractice(stand);
  const dialog = stand.page.getByRole('dialog', { name: 'Practice an evening' });
  await dialog.getByRole('combobox', { name: 'Evening' }).click();
  await stand.page.getByRole('option', { name: evening }).click();
  await dialog.getByRole('combobox', { name: 'Speed' }).click();
  await stand.page.getByRole('option', { name: speed }).click();
  await dialog.getByRole('button', { name: 'Begin practice' }).click();
  await practiceBar(stand).waitFor();
}

export async function openPractice(stand: HostStand): Promise<void> {
  await showMenu(stand, 'Maria Delgado');
  await stand.page.getByRole('menuitem', { name: 'Practice' }).click();
  await stand.page.getByRole('dialog', { name: 'Practice an evening' }).waitFor();
}

export async function endPractice(stand: HostStand): Promise<void> {
  await practiceBar(stand).getByRole('button', { name: 'End' }).click();
  await stand.page.getByRole('button', { name: 'Back to service' }).click();
  await practiceBar(stand).waitFor({ state: 'detached' });
}

/** To a section of the settings. */
export async function openSettings(stand: HostStand, section: string, person?: string): Promise<void> {
  await goTo(stand, 'Settings', person);
  await stand.page.getByRole('tab', { name: section }).click();
  await stand.page.getByRole('heading', { name: section, level: 2 }).waitFor();
}
