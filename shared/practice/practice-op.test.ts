import { expect, test } from 'vitest';
import { mintUuid, uuid } from '#shared/ids/uuid.ts';
import { isOfPractice, markPractice } from './practice-op.ts';

test('an id that is marked is still an id of ours and is told from others', () => {
  const real = mintUuid(1_764_000_000_000, new Uint8Array(10).fill(7));
  const marked = markPractice(real);
  expect(uuid.safeParse(marked).success).toBe(true);
  expect([isOfPractice(real), isOfPractice(marked)]).toEqual([false, true]);
});
