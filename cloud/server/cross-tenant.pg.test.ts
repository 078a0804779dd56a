// Every procedure of the router, called by one tenant with another's ids: refused or answered about the caller alone,
// nothing of the other in the answer, nothing of the other changed.
import { beforeEach, describe, expect, it } from 'vitest';
import { must } from '#shared/must.ts';
import { openTestDatabases } from './database/testing/open-test-databases.ts';
import { callProcedure } from './testing/call-procedure.ts';
import { everyRow } from './testing/every-row.ts';
import type { ForeignInput } from './testing/foreign-input.ts';
import { foreignInputs } from './testing/foreign-inputs.ts';
import { type Caller, openTestCloud, type TestCloud } from './testing/open-test-cloud.ts';
import { procedures } from './testing/procedures.ts';
import { makeTwoTenants, type Tenant } from './testing/two-tenants.ts';

function callerOf(test: TestCloud, ana: Tenant, who: ForeignInput['as']): Caller {
  if (who === 'owner') return ana.owner;
  return who === 'station' ? ana.station : test.caller();
}

describe('the list of foreign inputs', () => {
  it('names every procedure of the router and no other', () => {
    expect(Object.keys(foreignInputs).sort()).toEqual(procedures.map(({ path }) => path).sort());
  });
});

describe.each(await openTestDatabases())('between tenants on $name', ({ database, reset }) => {
  beforeEach(reset);

  it.each(procedures)('$path tells and changes nothing of another tenant', async ({ path, type }) => {
    const test = openTestCloud(database);
    const tenants = await makeTwoTenants(test);
    const { ana, ben } = tenants;
    const { as, expected, inputs } = must(foreignInputs[path], `${path} in the list of foreign inputs`);
    const before = (await everyRow(database))[ben.tenantId];
    expect(JSON.stringify(before)).toContain('kestrel');
    for (const input of inputs(tenants)) {
      const { status, text } = await callProcedure(callerOf(test, ana, as), { path, type, input });
      if (expected === 'own') expect(status, text).toBe(200);
      else expect([400, 401, 403, 404, 409], text).toContain(status);
      for (const canary of ben.canaries) expect(text).not.toContain(canary);
    }
    expect((await everyRow(database))[ben.tenantId]).toEqual(before);
  });

  it('answers a person who is not signed in, and a stranger without a station, with 401 everywhere', async () => {
    const test = openTestCloud(database);
    const tenants = await makeTwoTenants(test);
    for (const { path, type } of procedures) {
      const { as, inputs } = must(foreignInputs[path], path);
      if (as === 'nobody') continue;
      const [input] = inputs(tenants);
      expect((await callProcedure(test.caller(), { path, type, input })).status, path).toBe(401);
    }
  });
});
