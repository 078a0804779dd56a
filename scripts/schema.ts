// `npm run schema`: writes docs/schema.md anew from the migrations of both databases.
import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { readCloudTables } from './schema/cloud-tables.ts';
import { schemaPage } from './schema/schema-page.ts';
import { readStationTables } from './schema/station-tables.ts';

const file = resolve(import.meta.dirname, '../docs/schema.md');
writeFileSync(file, schemaPage({ station: readStationTables(), cloud: await readCloudTables() }));
console.log(`Wrote ${file}`);
