import fc from 'fast-check';
import { expect, test } from 'vitest';
import { examplePhone } from './example-phone.ts';
import { parsePhone, showPhone, showTypedPhone } from './phone.ts';

test.each([
  ['(415) 555-2671', 'US', '+14155552671'],
  ['020 7946 0018', 'GB', '+442079460018'],
  ['912 345 678', 'ES', '+34912345678'],
  ['03-1234-5678', 'JP', '+81312345678'],
  ['+49 30 901820', 'US', '+4930901820'],
  ['0044 20 7946 0958', 'US', '+442079460958'],
  ['00 34 912 345 678', 'US', '+34912345678'],
  ['0033612345678', 'ES', '+33612345678'],
])('%s typed in %s is %s', (typed, country, e164) => {
  expect(parsePhone(typed, country)).toEqual({ ok: true, value: e164 });
});

test.each(['', '12', 'call me', '+1 415', '99999999999999999999'])('%j is no phone', (typed) => {
  expect(parsePhone(typed, 'US')).toEqual({ ok: false, reason: 'not-a-phone' });
});

test('a phone is shown as its country writes it, with its code to anyone else', () => {
  expect(showPhone('+14155552671', 'US')).toBe('(415) 555-2671');
  expect(showPhone('+14155552671', 'ES')).toBe('+1 415 555 2671');
});

test.each([
  ['5551234567', 'US', '(555) 123-4567'],
  ['1 555 123 4567', 'US', '(555) 123-4567'],
  ['812345678', 'ES', '812 34 56 78'],
  ['555-0142', 'US', '555-0142'],
  ['612 345 67', 'ES', '612 345 67'],
])(
  '%s, which nobody in %s has, is shown as %s: in groups only where it is as long as a phone',
  (typed, country, shown) => {
    expect(showTypedPhone(typed, country)).toBe(shown);
  },
);

test('whatever is typed, in whatever country, there is an answer', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.string({ maxLength: 3 }), (typed, country) => {
      const parsed = parsePhone(typed, country);
      if (parsed.ok) expect(parsed.value).toMatch(/^\+[1-9]\d{1,14}$/);
    }),
  );
});

test.each(['US', 'ES', 'FR', 'DE', 'MX', 'JP', 'nowhere'])(
  'the example shown in %s passes the check',
  (country) => {
    const read = country === 'nowhere' ? 'US' : country;
    const example = examplePhone(country);
    expect(parsePhone(example, read).ok).toBe(true);
    expect(parsePhone(example.replace(/\D/gu, ''), read).ok).toBe(true);
  },
);
