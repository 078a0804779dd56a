import { expect, test } from 'vitest';
import { digitsIn, withGuestIn } from './quick-digits.ts';

test.each([
  ['4 0143', '0143'],
  ['0143', '0143'],
  ['4 garcia 0143 booth', '0143'],
  ['2 202 555', '202 555'],
  ['4 garcia', null],
  ['12 garcia at 830', null],
  ['', null],
])('in %j the phone is %j', (text, digits) => {
  expect(digitsIn(text)).toBe(digits);
});

test('whom it belongs to is written out where the digits stood', () => {
  expect(withGuestIn('4 0143 booth', { name: 'Okafor', phone: '(202) 555-0143' })).toBe(
    '4 Okafor (202) 555-0143 booth ',
  );
  expect(withGuestIn('4 ada 0143', { name: '', phone: '(202) 555-0143' })).toBe('4 ada (202) 555-0143 ');
});

test('where the phone may not be told, the digits stay', () => {
  expect(withGuestIn('4 0143', { name: 'Okafor', phone: null })).toBe('4 Okafor 0143 ');
});
