import { expect, test } from 'vitest';
import { phoneKindOf } from './phone-kind.ts';

test.each([
  ['', 'US', 'none'],
  ['0118', 'US', 'too-short'],
  ['(415) 555', 'US', 'too-short'],
  ['(415) 555-26711', 'US', 'impossible'],
  ['(415) 555-2671', 'US', 'textable'],
  ['07400 123456', 'GB', 'textable'],
  ['020 7946 0018', 'GB', 'landline'],
  ['612 34 56 78', 'ES', 'textable'],
  ['912 345 678', 'ES', 'landline'],
] as const)('%s in %s is %s', (typed, country, kind) => {
  expect(phoneKindOf(typed, country)).toBe(kind);
});
