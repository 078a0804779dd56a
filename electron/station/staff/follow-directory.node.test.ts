// What the cloud tells of people and house is kept, and what it does not tell is not lost.
import { createServer, type Server } from 'node:http';
import { afterEach, expect, test } from 'vitest';
import { must } from '#shared/must.ts';
import { may } from '#shared/permissions/permissions.ts';
import { applicationId } from '../database/pragmas.ts';
import { createStatements } from '../database/statements.ts';
import type { StationDatabase } from '../database/station-database.ts';
import { openMemoryDatabase } from '../log/memory-database.ts';
import { readHouse } from '../settings/house.ts';
import { readStationNames } from '../settings/station-names.ts';
import { type DirectoryNews, followDirectory } from './follow-directory.ts';
import { createStaffFinder, readStaff } from './staff-directory.ts';

const health = {
  version: '0.1.0',
  pending: 3,
  oldestPendingAt: 5,
  conflicts: 1,
  diskFreeMb: 900,
  backupAt: null,
  clockOffsetMs: 0,
};
const zoe = { id: 'zoe', name: 'Zoë', role: 'host', state: 'active', pinHmac: null };
const stations = [{ id: 'door', name: 'Front door', letter: 'A' }];
const house = {
  restaurant: { name: 'Casa Verde', timeZone: 'Europe/Madrid', hours: [], status: 'active' },
  plan: { id: 'basic', features: ['analytics'] },
  announcements: [{ id: 'a1', en: 'New menu', es: 'Carta nueva', expiresAt: 9 }],
};

let server: Server;
let stop: AbortController;
afterEach(() => {
  stop.abort();
  server.closeAllConnections();
  server.close();
});

function openDatabase(): StationDatabase {
  const db = openMemoryDatabase();
  const statements = createStatements(db);
  return { db, statements, databaseId: String(applicationId), identityDoubt: null, close: () => db.close() };
}

/** A cloud that answers with `told`, asked once; what it was sent, and what the station found new in it. */
async function ask(database: StationDatabase, told: unknown): Promise<{ sent: string; news: DirectoryNews }> {
  let sent = '';
  server = createServer(async (request, response) => {
    for await (const chunk of request) sent += String(chunk);
    response.writeHead(200, { 'content-type': 'application/json' });
    response.end(JSON.stringify({ result: { data: told } }));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  stop = new AbortController();
  const news = await new Promise<DirectoryNews>((resolve, reject) => {
    followDirectory({
      cloud: {
        cloudUrl: `http://127.0.0.1:${address.port}`,
        token: () => 'secret',
        fetch,
        now: () => 0,
        onCloudTime: () => undefined,
      },
      database,
      health: () => health,
      onChange: resolve,
      isHalted: () => false,
      onBug: reject,
      signal: stop.signal,
    });
  });
  stop.abort();
  server.close();
  return { sent, news };
}

test('rights, house and names of stations are kept in the file, and the cloud hears how the station is', async () => {
  const database = openDatabase();
  const person = { ...zoe, granted: ['reports.view', 'of.tomorrow'], refused: ['waitlist.manage'] };
  const { sent, news } = await ask(database, { version: 2, staff: [person], house, stations });
  expect(JSON.parse(sent)).toEqual({ health });
  expect(news.staff).toHaveLength(1);
  expect(readHouse(database.statements)).toEqual(house);
  expect(readStationNames(database.statements)).toEqual(stations);
  const kept = must(createStaffFinder(database.db)('zoe'), 'Zoë');
  expect(may(kept, 'reports.view')).toBe(true);
  expect(may(kept, 'waitlist.manage')).toBe(false);
  expect(may(kept, 'seating.manage')).toBe(true);
});

test('a cloud of before, that knows neither, leaves house and stations as they were', async () => {
  const database = openDatabase();
  await ask(database, { version: 1, staff: [{ ...zoe, granted: [], refused: [] }], house, stations });
  const { news } = await ask(database, { version: 2, staff: [{ ...zoe, name: 'Zoe' }] });
  expect(news).not.toHaveProperty('house');
  expect(readStationNames(database.statements)).toEqual(stations);
  expect(readStaff(database.statements)).toMatchObject([{ name: 'Zoe', granted: [], refused: [] }]);
  expect(readHouse(database.statements)).toEqual(house);
});
