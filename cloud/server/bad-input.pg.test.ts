// Garbage into every procedure: each answer is a typed refusal, never a 500, and the database holds exactly what it
// held before.
import fc from 'fast-check';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { must } from '#shared/must.ts';
import { openTestDatabases } from './database/testing/open-test-databases.ts';
import { callProcedure } from './testing/call-procedure.ts';
import { everyRow } from './testing/every-row.ts';
import { foreignInputs } from './testing/foreign-inputs.ts';
import { forgetCounts } from './testing/forget-counts.ts';
import { openTestCloud } from './testing/open-test-cloud.ts';
import { procedures } from './testing/procedures.ts';
import { makeTwoTenants, type TwoTenants } from './testing/two-tenants.ts';

// A push keeps what it refuses, with a number: the log's own tests say what it may answer.
const takingInput = procedures.filter(({ path, takesInput }) => takesInput && !path.startsWith('sync.'));

const nastyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.constantFrom(
    '',
    '\u0000',
    'a\u0000b',
    '\ud800',
    'x\udfffy',
    '%00',
    "'; drop table staff; --",
    '__proto__',
    'é'.normalize('NFD'),
  ),
  fc.constantFrom('9'.repeat(400), '田'.repeat(3000), '\u202e', '00000000-0000-0000-0000-000000000000'),
);
const nastyNumber = fc.constantFrom(0, -1, 1.5, 1e308, 2 ** 53, -(2 ** 53), Number.MAX_SAFE_INTEGER, 2 ** 31);
const nastyValue = fc.oneof(
  nastyText,
  nastyNumber,
  fc.constantFrom(null, true, false, [], {}),
  fc.jsonValue(),
);

/** A right input with one of its fields, at any depth, replaced. */
const spoilt = (valid: unknown): fc.Arbitrary<unknown> => {
  if (Array.isArray(valid) && valid.length > 0) {
    return fc
      .nat(valid.length - 1)
      .chain((index) => spoilt(valid[index]).map((value) => valid.with(index, value)));
  }
  if (typeof valid !== 'object' || valid === null || Object.keys(valid).length === 0) return nastyValue;
  const fields = Object.entries(valid);
  const oneSpoilt = fc
    .constantFrom(...fields)
    .chain(([name, value]) => spoilt(value).map((worse) => ({ ...valid, [name]: worse })));
  const oneMissing = fc
    .constantFrom(...fields)
    .map(([missing]) => Object.fromEntries(fields.filter(([name]) => name !== missing)));
  return fc.oneof({ weight: 6, arbitrary: oneSpoilt }, oneMissing, nastyValue);
};

describe.each(await openTestDatabases())('bad input on $name', ({ database, reset }) => {
  const test = openTestCloud(database);
  let tenants: TwoTenants;

  // Nothing is changed by any of it, so one beginning does for all.
  beforeAll(async () => {
    await reset();
    tenants = await makeTwoTenants(test);
  });
  beforeEach(() => forgetCounts(database));

  it.each(takingInput)('$path refuses garbage and changes nothing', async ({ path, type }) => {
    const { ana } = tenants;
    const { as, inputs, isFilter } = must(foreignInputs[path], `${path} in the list of foreign inputs`);
    const caller = { nobody: test.caller(), owner: ana.owner, station: ana.station }[as];
    const before = await everyRow(database);
    const garbage = fc.oneof(...inputs(tenants).map(spoilt), nastyValue);
    await fc.assert(
      fc.asyncProperty(garbage, async (input) => {
        const { status, text } = await callProcedure(caller, { path, type, input });
        if (isFilter && status === 200) return;
        expect(status, text).toBeGreaterThanOrEqual(400);
        expect(status, text).toBeLessThan(500);
        expect(status, text).not.toBe(429);
        const { error } = JSON.parse(text);
        expect(error.data.code).toMatch(/^[A-Z_]+$/);
        expect(error.data.stack).toBeUndefined();
      }),
      { numRuns: 60 },
    );
    expect(await everyRow(database)).toEqual(before);
  });

  it('refuses bodies that are no JSON, not UTF-8, too large, or no object at all', async () => {
    const { ana } = tenants;
    const before = await everyRow(database);
    const post = (body: BodyInit | null, type = 'application/json') =>
      ana.owner.send('/trpc/staff.add', { method: 'POST', body, headers: { 'content-type': type } });
    const statuses = async (...answers: Promise<Response>[]) =>
      (await Promise.all(answers)).map(({ status }) => status);
    expect(await statuses(post('{'), post(null), post('null'), post('[]'), post('"a"'))).toEqual(
      Array.from({ length: 5 }, () => 400),
    );
    expect(await statuses(post(new Uint8Array([0x7b, 0xff, 0xfe])))).toEqual([400]);
    expect(await statuses(post('a=b', 'application/x-www-form-urlencoded'))).toEqual([415]);
    expect(await statuses(post(`"${'x'.repeat(1024 * 1024)}"`))).toEqual([413]);
    const odd = [
      '/trpc/',
      '/trpc/__proto__',
      '/trpc/staff',
      '/trpc/staff.add.x',
      '/trpc/%00',
      '/trpc/staff.add,staff.add',
    ];
    for (const path of odd) expect((await ana.owner.send(path)).status, path).toBe(404);
    expect(await everyRow(database)).toEqual(before);
  });

  it('was told to people who are still let in', async () => {
    const { ana } = tenants;
    await ana.owner.api.accounts.me.query();
    await ana.station.api.sync.directory.mutate();
  });
});
