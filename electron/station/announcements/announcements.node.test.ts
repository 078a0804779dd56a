// What was announced is closed at the station for all its screens, also after a restart, and comes back with other words.
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { House } from '#shared/contracts/house.ts';
import { writeTransaction } from '../database/write-transaction.ts';
import { keepHouse } from '../settings/house.ts';
import { readStaff, replaceStaff } from '../staff/staff-directory.ts';
import {
  clientOf,
  makeFolder,
  openForService,
  ownerPin,
  removeFolder,
  startTestStation,
  type TestStation,
} from '../station-fixture.ts';

const rest = { id: 'rest', en: 'We rest on Sunday', es: 'El domingo descansamos', expiresAt: 9e14 };
const menu = { id: 'menu', en: 'New menu', es: 'Carta nueva', expiresAt: 9e14 };

let folder: string;
let station: TestStation;

beforeEach(async () => {
  folder = makeFolder();
  station = await startTestStation(folder);
});
afterEach(async () => {
  await station.close();
  removeFolder(folder);
});

function databaseOf() {
  const phase = station.station.phase();
  if (phase.kind !== 'open') throw new Error('the station is not open');
  return phase.core.database;
}

function tell(announcements: House['announcements']): void {
  const { db, statements } = databaseOf();
  writeTransaction(db, () =>
    keepHouse(statements, {
      restaurant: { name: 'Casa Verde', timeZone: 'Europe/Madrid', hours: [], status: 'active' },
      plan: { id: 'basic', features: [] },
      announcements,
    }),
  );
}

const told = async () =>
  (await clientOf(station).state.open.query()).house?.announcements.map(({ id }) => id);

test('one that was closed stays closed over a restart, the other stays; with other words it is back', async () => {
  const { client } = await openForService(station);
  tell([rest, menu]);
  await client.announcements.close.mutate(rest);
  expect(await told()).toEqual(['menu']);
  await station.close();
  station = await startTestStation(folder);
  await clientOf(station).screen.unlock.mutate({ pin: ownerPin });
  expect(await told()).toEqual(['menu']);
  tell([{ ...rest, en: 'We rest on Monday' }, menu]);
  expect(await told()).toEqual(['rest', 'menu']);
});

test('words that changed before they were closed stay', async () => {
  const { client } = await openForService(station);
  tell([{ ...rest, es: 'El lunes descansamos' }]);
  await client.announcements.close.mutate(rest);
  expect(await told()).toEqual(['rest']);
});

test('who only looks at the list closes nothing', async () => {
  const { client } = await openForService(station);
  tell([rest]);
  const { db, statements } = databaseOf();
  const cooks = readStaff(statements).map((member) => ({ ...member, role: 'kitchen' as const }));
  writeTransaction(db, () => replaceStaff(statements, cooks));
  await expect(client.announcements.close.mutate(rest)).rejects.toMatchObject({
    data: { reason: 'not-permitted' },
  });
  expect(await told()).toEqual(['rest']);
});
