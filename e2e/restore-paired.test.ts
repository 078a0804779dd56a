// A station that is paired goes back to a backup: what the cloud has comes again, what only the station knew is gone and
// was counted before, and the other stations lose nothing.
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Desk, openDesk } from './harness/desk.ts';
import { clientOf, openRestaurant, type Restaurant } from './harness/restaurant.ts';
import { until } from './harness/until.ts';

let restaurant: Restaurant;
let far: Desk;

beforeAll(async () => {
  restaurant = await openRestaurant();
  far = await openDesk(restaurant.far);
});

afterAll(() => restaurant.close());

async function makeBackup(): Promise<string> {
  const made = await clientOf(restaurant.far).backups.make.mutate();
  if (made.kind === 'refused') throw new Error(`no backup: ${made.reason}`);
  return made.backup.name;
}

const isSent = async (): Promise<boolean> => (await far.pending()) === 0;

it('brings back from the cloud what was sent since, and tells what was not', async () => {
  const client = clientOf(restaurant.far);
  await until('everything is sent', isSent);
  const backup = await makeBackup();
  await far.add('Sent');
  await until('it is sent', isSent);
  restaurant.line.set({ kind: 'cut' });
  await far.add('Unsent');
  expect(await client.backups.look.query({ backup })).toEqual({ kind: 'known', lost: 1 });
  expect(await client.backups.restore.mutate({ backup })).toMatchObject({ kind: 'restored' });
  expect([await far.countOf('Sent'), await far.countOf('Unsent')]).toEqual([0, 0]);
  restaurant.line.set({ kind: 'open' });
  await until('what was sent is back', async () => (await far.countOf('Sent')) === 1, 60_000);
  expect(await far.countOf('Unsent')).toBe(0);
  await far.add('Afterwards');
  const near = await openDesk(restaurant.near);
  await until(
    'the other station hears of what comes next',
    async () => (await near.countOf('Afterwards')) === 1,
    60_000,
  );
  expect(await near.countOf('Sent')).toBe(1);
});
