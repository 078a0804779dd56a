// Pages beside the stand: fetched only when somebody goes there, left by button or Escape, and never lost to a lock.
import { afterEach, beforeEach, expect, it } from 'vitest';
import { demoStation, leaveStand } from './harness/demo-station.ts';
import { cardOf, type HostStand, openFloorEditor, openScreen, showMenu } from './harness/host-stand.ts';

const demo = demoStation();
let stand: HostStand;

beforeEach(async () => {
  stand = await demo.open();
});

afterEach(() => leaveStand(stand));

const focusedName = (): Promise<string> =>
  stand.page.evaluate(() => document.activeElement?.textContent?.trim() ?? '');

it('a page comes only when it is asked for', async () => {
  const fresh = await openScreen(demo.browser(), { url: 'about:blank' });
  const names: string[] = [];
  fresh.page.on('response', (response) => void names.push(new URL(response.url()).pathname));
  await fresh.page.goto(demo.station().program().url);
  await fresh.page.getByRole('button', { name: '1', exact: true }).waitFor();
  await fresh.page.waitForLoadState('networkidle');
  expect(names.some((name) => name.endsWith('.js'))).toBe(true);
  expect(names.filter((name) => name.includes('floor-editor'))).toEqual([]);
  await fresh.context.close();
});

it('a page takes the focus to its title, and Escape and the button give it back', async () => {
  await openFloorEditor(stand);
  await expect.poll(focusedName).toBe('Floor');
  await stand.page.keyboard.press('Escape');
  await cardOf(stand, 'Okafor').waitFor();
  await expect.poll(focusedName).toBe('Maria Delgado');
  await openFloorEditor(stand);
  await stand.page.getByRole('button', { name: 'Host stand' }).click();
  await cardOf(stand, 'Okafor').waitFor();
  await expect.poll(focusedName).toBe('Maria Delgado');
});

it('the way past the head of a page is the first thing of it', async () => {
  await openFloorEditor(stand);
  await stand.page.getByRole('button', { name: 'Skip to the content' }).focus();
  await stand.page.keyboard.press('Enter');
  expect(await stand.page.evaluate(() => document.activeElement?.tagName)).toBe('MAIN');
});

it('behind a lock a page stays as it was left', async () => {
  await openFloorEditor(stand);
  const lock = await stand.page.evaluate(async () => {
    const answer = await fetch('/trpc/screen.lock', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
    });
    return answer.ok;
  });
  expect(lock).toBe(true);
  await stand.page.getByRole('button', { name: '1', exact: true }).waitFor();
  await stand.page.keyboard.press('Escape');
  await stand.page.keyboard.type('2468');
  await stand.page.keyboard.press('Enter');
  await stand.page.getByRole('heading', { name: 'Floor', level: 1 }).waitFor();
});

it('who may not change the floor is told why where it is offered', async () => {
  const host = await demo.open({ pin: '1357' });
  await showMenu(host, 'Tomás Rivera');
  const entry = host.page.getByRole('menuitem', { name: 'Edit the floor' });
  await entry.getByText('Only a manager can change the floor').waitFor();
  expect(await entry.getAttribute('aria-disabled')).toBe('true');
  await host.context.close();
});
