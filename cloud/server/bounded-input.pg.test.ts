// No procedure takes a text or a list of any length: each input has a parser, and what is hundreds of thousands of signs long is
// refused or dropped by it, wherever it stands.
import { describe, expect, it } from 'vitest';
import { must } from '#shared/must.ts';
import { openTestDatabases } from './database/testing/open-test-databases.ts';
import { foreignInputs } from './testing/foreign-inputs.ts';
import { openTestCloud } from './testing/open-test-cloud.ts';
import { procedures } from './testing/procedures.ts';
import { makeTwoTenants } from './testing/two-tenants.ts';

/** A push ends at 512 KB, whatever its ops say. */
const LONG = 'x'.repeat(600_000);
const MANY = 20_000;

/** The input again and again, each time with one of its texts or lists grown. */
function* grown(value: unknown): Generator<unknown> {
  if (typeof value === 'string') yield LONG;
  if (Array.isArray(value)) {
    if (value.length > 0) yield Array.from({ length: MANY }, () => value[0]);
    for (const [index, item] of value.entries())
      for (const worse of grown(item)) yield value.with(index, worse);
  } else if (typeof value === 'object' && value !== null) {
    for (const [name, field] of Object.entries(value))
      for (const worse of grown(field)) yield { ...value, [name]: worse };
  }
}

const [first] = await openTestDatabases();
const tenants = await makeTwoTenants(openTestCloud(must(first, 'a database').database));

// What a station gives back is as the log once held it: it ends where a request does.
describe('what a procedure may be handed', () => {
  it.each(procedures.filter(({ path, takesInput }) => takesInput && path !== 'sync.giveBack'))(
    '$path has an end',
    ({ path, parse }) => {
      const { inputs } = must(foreignInputs[path], `${path} in the list of foreign inputs`);
      for (const input of inputs(tenants)) {
        for (const worse of grown(input)) {
          const kept = JSON.stringify(parse(worse) ?? null);
          expect(kept.length, kept.slice(0, 200)).toBeLessThan(LONG.length);
        }
      }
    },
  );
});
