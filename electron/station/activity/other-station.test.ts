import { expect, test } from 'vitest';
import { otherStation } from './other-station.ts';

const stations = [
  { id: 'cloud', name: null, letter: '' },
  { id: 'door', name: 'Front door', letter: 'A' },
  { id: 'bar', name: 'Bar', letter: 'B' },
  { id: 'other-bar', name: 'Bar', letter: 'C' },
];

test.each([
  ['door', { kind: 'named', name: 'Front door' }],
  ['bar', { kind: 'named', name: 'Bar (B)' }],
  ['other-bar', { kind: 'named', name: 'Bar (C)' }],
  ['cloud', { kind: 'cloud' }],
  ['of-tomorrow', { kind: 'unknown' }],
])('what %s did is said by a name that tells it apart', (id, said) => {
  expect(otherStation(stations, id)).toEqual(said);
});
