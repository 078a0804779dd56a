// The operator's command line as it is typed: words on stdout, one sentence and code 1 where something is not right.
import { execFile } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';

const scratch = mkdtempSync(join(tmpdir(), 'hoststand-admin-'));
const data = join(scratch, 'data');
beforeAll(() => cpSync(inject('pgliteTemplate'), data, { recursive: true }));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

interface Said {
  readonly code: unknown;
  readonly out: string;
  readonly fault: string;
}

const ask = (...args: readonly string[]): Promise<Said> =>
  new Promise((resolve) => {
    const program = [join(import.meta.dirname, 'admin.ts'), ...args, '--data', data];
    execFile(process.execPath, program, { env: { PATH: process.env.PATH } }, (error, out, fault) =>
      resolve({ code: error?.code ?? 0, out, fault }),
    );
  });

it('announces a restore, and says what it cannot do in one sentence', async () => {
  expect(await ask('restored')).toEqual({
    code: 0,
    out: 'The restore is announced to 0 restaurants. Their stations give back what the backup did not hold.\n',
    fault: '',
  });
  const noGuest = await ask('erase-guest', '--restaurant', 'x', '--guest', '+34600000000');
  expect(noGuest).toMatchObject({ code: 1, fault: 'There is no restaurant with this id.\n' });
});

it('walks the audit trail', async () => {
  expect((await ask('audit', 'verify')).out).toBe('The audit trail is whole: 1 entries in 1 chains.\n');
  const file = join(scratch, 'heads');
  writeFileSync(file, 'nonsense\n');
  expect((await ask('audit', 'verify', '--against', file)).fault).toMatch(/^Line 1 of .* is no line of /);
  writeFileSync(file, `01920000-0000-7000-8000-000000000001 3 ${'ab'.repeat(32)}\n`);
  expect(await ask('audit', 'verify', '--against', file)).toMatchObject({
    code: 1,
    fault:
      'Tenant 01920000-0000-7000-8000-000000000001: the whole trail is gone, and nobody erased this tenant.\n',
  });
});

it('invites the first operator by a link', async () => {
  const { out } = await ask('operator', 'invite', '--email', 'Ofelia@example.com', '--name', 'Ofelia Ruiz');
  expect(out).toMatch(/^Open this once.*: http:\/\/127\.0\.0\.1:4400\/backoffice\/set-password#[\w-]{43}\n$/);
  expect((await ask('operator', 'invite', '--email', 'nobody', '--name', 'Ofelia')).code).toBe(1);
});

it('lists its commands when it is asked, and when a word is none of them', async () => {
  const { code, out } = await ask('--help');
  expect([code, out]).toEqual([0, expect.stringMatching(/^Usage: npm run cloud:admin(.|\n)*audit verify/)]);
  expect(await ask('erase')).toMatchObject({ code: 1, fault: out });
  expect((await ask('erase-guest')).fault).toMatch(/^Usage: npm run cloud:admin -- erase-guest --restaurant/);
});
