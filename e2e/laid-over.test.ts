// A manager lays one table over another: the drawing says so, to the eye and to a screen reader, and forbids nothing.
import { afterEach, beforeAll, beforeEach, expect, it } from 'vitest';
import { demoStation, leaveStand } from './harness/demo-station.ts';
import { drawn, furnish, pullTable, spoken, statusOf } from './harness/floor-editor.ts';
import { type HostStand, openFloorEditor, undoLast } from './harness/host-stand.ts';

const demo = demoStation();
let stand: HostStand;

beforeAll(() => furnish(demo.station()));

beforeEach(async () => {
  stand = await demo.open();
  await openFloorEditor(stand);
  await drawn(stand, '5').waitFor();
});

afterEach(() => leaveStand(stand));

it('a table laid over another says so, both do, until it is moved away', async () => {
  await pullTable(stand, '5', { x: 36, y: 0 });
  await statusOf(stand)
    .getByText(/^Table 5 at .*, overlaps table 6$/)
    .waitFor();
  expect(await spoken(stand, '5')).toContain('overlaps table 6');
  expect(await spoken(stand, '6')).toContain('overlaps table 5');
  await stand.page.keyboard.press('Escape');
  await statusOf(stand).getByText('These tables overlap: 5, 6.').waitFor();
  await undoLast(stand);
  await expect.poll(() => spoken(stand, '6')).not.toContain('overlaps');
  expect(await statusOf(stand).innerText()).not.toContain('overlap');
});

it('a table let go a little over another rests beside it, with Alt just where it is', async () => {
  await pullTable(stand, '5', { x: 27, y: 0 });
  await statusOf(stand).getByText('Table 5 at column 13, row 9', { exact: true }).waitFor();
  await undoLast(stand);
  await expect.poll(() => spoken(stand, '5')).toContain('column 10, row 9');
  await pullTable(stand, '5', { x: 27, y: 0, isFree: true });
  await statusOf(stand)
    .getByText(/^Table 5 at column 14, row 9, overlaps table 6$/)
    .waitFor();
  await undoLast(stand);
  await expect.poll(() => spoken(stand, '5')).toContain('column 10, row 9');
});

it('an arrow held down that brings a table over another says so, and takes it on', async () => {
  const { keyboard } = stand.page;
  await drawn(stand, '5').focus();
  for (const place of ['11, row 9', '12, row 9', '13, row 9', '14, row 9, overlaps table 6']) {
    await keyboard.down('ArrowRight');
    await statusOf(stand).getByText(`Table 5 at column ${place}`, { exact: true }).waitFor();
  }
  await keyboard.up('ArrowRight');
  expect(await spoken(stand, '6')).toContain('overlaps table 5');
  await undoLast(stand);
  await expect.poll(() => spoken(stand, '5')).toContain('column 10, row 9');
});
