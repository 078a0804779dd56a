// Every action the service records has words, in both languages.
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, it } from 'vitest';
import { auditActions as english } from '#shared/strings/en/audit-actions.ts';

const server = resolve(import.meta.dirname, '../../server');

const recorded = readdirSync(server, { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.ts') && !path.includes('.test.'))
  .flatMap((path) => [
    ...readFileSync(join(server, path), 'utf8').matchAll(
      /\b(?:action|active|inactive|locked|archived): '(\w+\.\w+)'/g,
    ),
  ])
  .map(([, action = '']) => action);

it('finds the actions in the source', () => {
  expect(recorded).toEqual(expect.arrayContaining(['staff.setPin', 'staff.lock', 'tenants.create']));
});

it.each([...new Set(recorded)])('%s has words', (action) => {
  expect(Object.keys(english)).toContain(action.replace('.', '_'));
});
