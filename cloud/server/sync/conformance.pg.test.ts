import { beforeEach, describe, it } from 'vitest';
import { openTestDatabases } from '../database/testing/open-test-databases.ts';
import { conformance } from './testing/conformance.ts';
import { sqlStand } from './testing/sql-stand.ts';

describe.each(await openTestDatabases())('a log on $name', (testDatabase) => {
  beforeEach(testDatabase.reset);

  it.each(conformance)('$name', ({ holds }) => holds(sqlStand(testDatabase)));
});
