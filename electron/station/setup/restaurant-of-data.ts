// Whose data lies in the database. It is kept there too, because an identity may be lost: the next start makes a new
// one, whose key opens no PIN of the people in the data, and only pairing again helps.
import { readLocalState, writeLocalState } from '../database/local-state.ts';
import type { StationDatabase } from '../database/station-database.ts';
import { writeTransaction } from '../database/write-transaction.ts';
import type { IdentityKeeper } from '../identity/station-identity.ts';

/** At each opening: what an identity that fits says is kept, and a database without data follows its identity. */
export function keepRestaurant(database: StationDatabase, identity: IdentityKeeper): void {
  const { restaurantId, stationToken } = identity.current();
  const { statements, db } = database;
  const isFirstRun = readLocalState(statements, 'setup') === null;
  const isKnown = readLocalState(statements, 'restaurant-id') !== null;
  if (isKnown && !isFirstRun && stationToken === null) return;
  if (restaurantOfData(database) === restaurantId) return;
  writeTransaction(db, () => writeLocalState(statements, 'restaurant-id', restaurantId));
}

export const restaurantOfData = ({ statements }: Pick<StationDatabase, 'statements'>): string | null =>
  readLocalState(statements, 'restaurant-id');

export function isIdentityLost(database: StationDatabase, identity: IdentityKeeper): boolean {
  const { restaurantId, stationToken } = identity.current();
  const setup = readLocalState(database.statements, 'setup');
  if (stationToken !== null || setup === null) return false;
  return setup === 'paired' || restaurantOfData(database) !== restaurantId;
}
