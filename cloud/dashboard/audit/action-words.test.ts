// Every action the service records, and whatever it was done to, has words, in both languages.
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, it } from 'vitest';
import { auditActions, auditTargets } from '#shared/strings/en/audit-actions.ts';

const server = resolve(import.meta.dirname, '../../server');

const source = readdirSync(server, { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.ts') && !path.includes('.test.'))
  .map((path) => readFileSync(join(server, path), 'utf8'))
  .join('\n');

const named = (pattern: RegExp): readonly string[] => [
  ...new Set([...source.matchAll(pattern)].map(([, name = '']) => name)),
];
const actions = named(/\b(?:action|active|inactive|locked|archived): '(\w+\.\w+)'/g);
const targets = named(/\btarget(?: =|:) \{ kind: '([\w-]+)'/g);

it('finds them in the source', () => {
  expect(actions).toEqual(expect.arrayContaining(['staff.setPin', 'staff.lock', 'tenants.create']));
  expect(targets).toEqual(expect.arrayContaining(['account', 'tenant', 'platform']));
});

it.each(actions)('%s has words', (action) => {
  expect(Object.keys(auditActions)).toContain(action.replace('.', '_'));
});

it.each(targets)('what is done to a %s has words', (target) => {
  expect(Object.keys(auditTargets)).toContain(target);
});
