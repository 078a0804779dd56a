import { expect, it } from 'vitest';
import { checkCodewords, multiply } from './reed-solomon.ts';

it('multiplies in the field of the standard, where 2 has every element but 0 as a power', () => {
  const powers = new Set<number>();
  for (let power = 1; !powers.has(power); power = multiply(power, 2)) powers.add(power);
  expect(powers.size).toBe(255);
  expect(multiply(0x80, 2)).toBe(0x1d);
});

it('makes the check codewords that annex I of the standard prints for 01234567', () => {
  const data = [
    0x10, 0x20, 0x0c, 0x56, 0x61, 0x80, 0xec, 0x11, 0xec, 0x11, 0xec, 0x11, 0xec, 0x11, 0xec, 0x11,
  ];
  const check = [0xa5, 0x24, 0xd4, 0xc1, 0xed, 0x36, 0xc7, 0x87, 0x2c, 0x55];
  expect(checkCodewords(data, 10)).toEqual(check);
});
