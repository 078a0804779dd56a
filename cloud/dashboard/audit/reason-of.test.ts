import { expect, it } from 'vitest';
import { reasonOf } from './reason-of.ts';

it('is what was said, where something was', () => {
  const reasons = [null, '{}', '{"reason":""}', '{"reason":"They wrote to us.","until":"2026"}'].map(
    (after) => reasonOf({ after }),
  );
  expect(reasons).toEqual([undefined, undefined, undefined, 'They wrote to us.']);
});
