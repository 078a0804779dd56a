// The floor editor of one station: a room whose tables stand where the tests say, and what a hand does with them.
import type { Locator } from 'playwright-core';
import { mintUuid } from '#shared/ids/uuid.ts';
import { opId } from '#shared/log/op.ts';
import { tableId } from '#shared/tables/table.ts';
import { demoOwner } from '../../scripts/start/demo.ts';
import type { HostStand } from './host-stand.ts';
import type { Runner } from './programs.ts';
import { clientOf } from './restaurant.ts';

/** Name, place and extent: the room these tests draw in, whatever the demo evening looks like. */
const room: readonly (readonly [string, number, number, number, number])[] = [
  ['1', 10, 14, 30, 30],
  ['2', 54, 14, 30, 30],
  ['3', 102, 12, 36, 34],
  ['4', 144, 12, 36, 34],
  ['10', 204, 8, 42, 42],
  ['9', 10, 66, 42, 34],
  ['5', 78, 66, 36, 34],
  ['6', 132, 66, 36, 34],
  ['7', 10, 120, 54, 34],
  ['8', 70, 120, 54, 34],
  ['11', 172, 116, 70, 42],
  ['12', 78, 172, 88, 36],
];

export const mint = (): string => mintUuid(Date.now(), crypto.getRandomValues(new Uint8Array(10)));

export async function furnish(station: Runner): Promise<void> {
  const client = clientOf(station);
  await client.screen.unlock.mutate({ pin: demoOwner.pin });
  const { entities } = await client.state.open.query();
  const changes = room.map(([name, x, y, width, height]) => {
    const found = entities.find(({ kind, row }) => kind === 'table' && 'name' in row && row.name === name);
    return { tableId: tableId.parse(found?.id), details: { x, y, width, height, rotation: 0 } };
  });
  await client.tables.arrange.mutate({ opId: opId.parse(mint()), changes });
}

export const drawn = ({ page }: HostStand, table: string): Locator =>
  page.locator(`[data-ground] [data-table="${table}"]`);

/** As it is said to who does not see it. */
export const spoken = async (at: HostStand, table: string): Promise<string> =>
  (await drawn(at, table).textContent()) ?? '';

export const statusOf = ({ page }: HostStand): Locator => page.getByRole('main').getByRole('status');

export type Pull = { readonly x: number; readonly y: number; readonly isFree?: boolean };

export const middleOf = async (what: Locator) => {
  const box = await what.boundingBox();
  if (box === null) throw new Error('it is on the screen');
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
};

/** Pixels for a step of the floor: table 5 is 36 wide. */
export const scaleOf = async (stand: HostStand): Promise<number> =>
  ((await drawn(stand, '5').boundingBox())?.width ?? 0) / 36;

export async function pullTable(
  stand: HostStand,
  table: string | Locator,
  { x, y, isFree = false }: Pull,
): Promise<void> {
  const what = typeof table === 'string' ? drawn(stand, table) : table;
  const [{ mouse, keyboard }, from, by] = [stand.page, await middleOf(what), await scaleOf(stand)];
  if (isFree) await keyboard.down('Alt');
  await mouse.move(from.x, from.y);
  await mouse.down();
  await mouse.move(from.x + (x * by) / 2, from.y + (y * by) / 2, { steps: 4 });
  await mouse.move(from.x + x * by, from.y + y * by, { steps: 4 });
  await mouse.up();
  if (isFree) await keyboard.up('Alt');
}
