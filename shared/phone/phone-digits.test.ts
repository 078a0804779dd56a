import { expect, test } from 'vitest';
import { phoneDigits } from './phone-digits.ts';

test.each([
  ['5552', 'US', ['5552']],
  ['(415) 555', 'US', ['415555']],
  ['020 7946', 'GB', ['0207946', '44207946']],
  ['0034 600', 'ES', ['0034600', '34600']],
  ['0034 600', 'US', ['0034600', '34600']],
  ['+34 600 111', 'ES', ['34600111']],
  ['06 1234', 'IT', ['061234']],
  ['٠١٠ ٢٣٤', 'EG', ['010234']],
  ['555', 'US', []],
  ['', 'ZZ', []],
  ['02079460958', 'ZZ', ['02079460958']],
])('%s in %s', (typed, country, digits) => {
  expect(phoneDigits(typed, country)).toEqual(digits);
});
