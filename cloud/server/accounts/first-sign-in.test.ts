// Usernames and first passwords as people read and type them.
import { randomBytes } from 'node:crypto';
import { expect, it } from 'vitest';
import { newFirstPassword } from './first-password.ts';
import { passwordProblem } from './password-problem.ts';
import { usernameStem } from './username.ts';

it.each([
  ['Nguyễn', 'nguyen'],
  ["O'Brien", 'obrien'],
  ['田中', 'staff'],
  ['', 'staff'],
])('begins a username of %s with %s', (name, stem) => {
  expect(usernameStem(name)).toBe(stem);
});

it('makes a first password without signs that look alike, and never one that may not be chosen', () => {
  const made = Array.from({ length: 200 }, () => newFirstPassword((bytes) => randomBytes(bytes)));
  for (const each of made) {
    expect(each).toMatch(/^(?:[a-hjkmnp-z2-8]{4}-){3}[a-hjkmnp-z2-8]{4}$/);
    expect(passwordProblem(each, [])).toBeUndefined();
  }
  expect(new Set(made).size).toBe(200);
});
