// The cloud once took PINs that a station refused.
import { expect, test } from 'vitest';
import { isNewPin, pin } from './pin.ts';

test.each(['1111', '00000000', '1234', '34567', '9876', '123', '123456789', '12a4', ''])(
  '%s is nobody’s new PIN',
  (text) => {
    expect(isNewPin(text)).toBe(false);
  },
);

test.each(['4711', '2468', '13579', '80085'])('%s may be chosen', (text) => {
  expect(isNewPin(text)).toBe(true);
});

test('who has an easy one already still gets in', () => {
  expect(pin.safeParse('1234').success).toBe(true);
});
