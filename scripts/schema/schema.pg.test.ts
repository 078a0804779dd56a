import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, it } from 'vitest';
import { readCloudTables } from './cloud-tables.ts';
import { schemaPage } from './schema-page.ts';
import { readStationTables } from './station-tables.ts';

it('docs/schema.md shows the tables the migrations make (else: npm run schema)', async () => {
  const page = readFileSync(resolve(import.meta.dirname, '../../docs/schema.md'), 'utf8');
  expect(schemaPage({ station: readStationTables(), cloud: await readCloudTables() })).toBe(page);
});
