// A migrated station database that lives in memory: for the simulator and for tests, where no power can be cut.
import Database from 'better-sqlite3';
import { migrations } from '../database/migrations/catalogue.ts';

export function openMemoryDatabase(): Database.Database {
  const db = new Database(':memory:');
  for (const { statements } of migrations) for (const statement of statements) db.exec(statement);
  return db;
}
