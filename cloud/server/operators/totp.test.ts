import { expect, it } from 'vitest';
import { codeAt, newTotpSecret, stepOfCode } from './totp.ts';

// "12345678901234567890" of RFC 6238, appendix B, in base32; six of its eight digits.
const secret = 'GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ';

it.each([
  [59, '287082'],
  [1_111_111_109, '081804'],
  [1_111_111_111, '050471'],
  [1_234_567_890, '005924'],
  [2_000_000_000, '279037'],
  [20_000_000_000, '353130'],
])('has the code of RFC 6238 at second %d', (second, code) => {
  expect(codeAt(secret, Math.floor(second / 30))).toBe(code);
});

it('takes a code one step early or late, and none further away', () => {
  const now = 1_111_111_111_000;
  const step = Math.floor(now / 30_000);
  for (const near of [step - 1, step, step + 1])
    expect(stepOfCode(secret, { code: codeAt(secret, near), now })).toBe(near);
  for (const far of [step - 2, step + 2])
    expect(stepOfCode(secret, { code: codeAt(secret, far), now })).toBeUndefined();
  for (const odd of ['', '28708', '2870820', 'abcdef', '田田田'])
    expect(stepOfCode(secret, { code: odd, now })).toBeUndefined();
});

it('spells twenty bytes of chance in letters an app can read', () => {
  expect(newTotpSecret(() => Buffer.from('12345678901234567890'))).toBe(secret);
});
