// Every procedure of the router, called by one tenant with another's ids: refused or answered about the caller alone,
// nothing of the other in the answer, nothing of the other changed.
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { must } from '#shared/must.ts';
import type { Database } from './database/database.ts';
import { openTestDatabases, type TestDatabase } from './database/testing/open-test-databases.ts';
import { callProcedure } from './testing/call-procedure.ts';
import { everyRow } from './testing/every-row.ts';
import type { ForeignInput } from './testing/foreign-input.ts';
import { foreignInputs } from './testing/foreign-inputs.ts';
import { forgetCounts } from './testing/forget-counts.ts';
import { type Caller, openTestCloud, type TestCloud } from './testing/open-test-cloud.ts';
import { type Procedure, procedures } from './testing/procedures.ts';
import { makeTwoTenants, type Tenant, type TwoTenants } from './testing/two-tenants.ts';

function callerOf(test: TestCloud, ana: Tenant, who: ForeignInput['as']): Caller {
  if (who === 'owner') return ana.owner;
  return who === 'station' ? ana.station : test.caller();
}

describe('the list of foreign inputs', () => {
  it('names every procedure of the router and no other', () => {
    expect(Object.keys(foreignInputs).sort()).toEqual(procedures.map(({ path }) => path).sort());
  });
});

interface Stage {
  readonly test: TestCloud;
  readonly tenants: TwoTenants;
  readonly database: Database;
}

async function makeStage({ database, reset }: TestDatabase): Promise<Stage> {
  await reset();
  const test = openTestCloud(database);
  return { test, database, tenants: await makeTwoTenants(test) };
}

async function reachesNothing({ test, tenants, database }: Stage, { path, type }: Procedure): Promise<void> {
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
}

/** They may leave the caller without a session or a station. */
const changesTheCaller = ({ path, type }: Procedure): boolean =>
  type === 'mutation' && foreignInputs[path]?.expected !== 'refused';
const changing = procedures.filter(changesTheCaller);
const others = procedures.filter((procedure) => !changesTheCaller(procedure));

describe.each(await openTestDatabases())('between tenants on $name', (place) => {
  it.each(changing)('$path tells and changes nothing of another tenant', async (procedure) => {
    await reachesNothing(await makeStage(place), procedure);
  });

  describe('what leaves the caller as it was', () => {
    let stage: Stage;
    beforeAll(async () => {
      stage = await makeStage(place);
    });
    beforeEach(() => forgetCounts(place.database));

    it.each(others)('$path tells and changes nothing of another tenant', (procedure) =>
      reachesNothing(stage, procedure),
    );

    it('answers a person who is not signed in, and a stranger without a station, with 401 everywhere', async () => {
      for (const { path, type } of procedures) {
        const { as, inputs } = must(foreignInputs[path], path);
        if (as === 'nobody') continue;
        const [input] = inputs(stage.tenants);
        expect((await callProcedure(stage.test.caller(), { path, type, input })).status, path).toBe(401);
      }
    });

    it('was asked by people who are still let in', async () => {
      const { ana } = stage.tenants;
      await ana.owner.api.accounts.me.query();
      await ana.station.api.sync.directory.mutate();
    });
  });
});
