import { expect, test } from 'vitest';
import { aloneProblems, startingDraft } from './alone-draft.ts';

const right = {
  restaurant: 'Casa Lola',
  owner: 'Maria',
  pin: '2468',
  timeZone: 'Europe/Madrid',
  country: 'ES',
};

test('a complete entry has no problem', () => {
  expect([...aloneProblems(right)]).toEqual([]);
});

test('each field is named when it is not right', () => {
  const wrong = { restaurant: ' ', owner: '', pin: '12', timeZone: 'Europe/Nowhere', country: 'E' };
  expect([...aloneProblems(wrong)]).toEqual(['restaurant', 'owner', 'pin', 'timeZone', 'country']);
});

test('a PIN that everybody tries first is a problem', () => {
  for (const pin of ['1111', '1234', '8765']) expect([...aloneProblems({ ...right, pin })]).toEqual(['pin']);
});

test('the country follows the language of the device', () => {
  expect(startingDraft('es-MX').country).toBe('MX');
  expect(startingDraft('en').country).toBe('US');
});
