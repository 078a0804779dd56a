// The schema a fresh database gets is written down, so that every change of it is seen in a review.
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { openMemoryDatabase } from '../log/memory-database.ts';
import { migrations } from './migrations/catalogue.ts';

test('a fresh database is what schema.snap.sql says', async () => {
  const db = openMemoryDatabase();
  const statements = db
    .prepare<[], string>('SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL ORDER BY type DESC, name')
    .pluck()
    .all();
  const schema = `${statements.join(';\n\n')};\n`;
  await expect(schema).toMatchFileSnapshot('schema.snap.sql');
});

test('every table is STRICT and has a primary key', () => {
  const schema = readFileSync(resolve(import.meta.dirname, 'schema.snap.sql'), 'utf8');
  const statements = schema.split(';\n\n').filter((statement) => statement.startsWith('CREATE TABLE'));
  // What a full-text index keeps for itself has quotes around its name.
  const tables = statements.filter((statement) => !statement.startsWith("CREATE TABLE '"));
  expect(tables.length).toBeGreaterThan(4);
  for (const table of tables) {
    expect(table).toMatch(/\) STRICT(, WITHOUT ROWID)?;?\s*$/);
    expect(table).toContain('PRIMARY KEY');
  }
});

test('migrations are numbered without a gap', () => {
  expect(migrations.map(({ version }) => version)).toEqual(migrations.map((_, index) => index + 1));
});
