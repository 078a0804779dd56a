import { describe, expect, it } from 'vitest';
import { parseCoordinates, shownCoordinates, typedCoordinates } from './coordinates.ts';

const newYork = { latitudeMicro: 40_712_800, longitudeMicro: -74_006_000 };

describe('coordinates', () => {
  it.each([
    '40.7128, -74.0060',
    ' 40.7128,-74.006 ',
    '40.7128 -74.0060',
    '40.7128; −74.0060',
    '40,7128, -74,0060',
    '40,7128 -74,0060',
    '40.7128° N, 74.0060° W',
    '40.7128°N 74.0060°O',
    '40.7128 n, 74.0060 w',
  ])('are read as typed or pasted: %s', (text) => {
    expect(parseCoordinates(text)).toEqual({ ok: true, value: newYork });
  });

  it.each([
    '',
    '40.7128',
    'Calle de Cuchilleros 17',
    '91, 0',
    '0, 180.5',
    '40.7128, -74.0060, 12',
    '40.7128-74.0060',
    '407128',
    'https://maps.example/@40.7128,-74.0060',
  ])('are none: %s', (text) => {
    expect(parseCoordinates(text).ok).toBe(false);
  });

  it.each([
    newYork,
    { latitudeMicro: -33_868_812, longitudeMicro: 151_209_295 },
    {
      latitudeMicro: -400,
      longitudeMicro: 0,
    },
  ])('are read again as they were written: %o', (at) => {
    expect(parseCoordinates(typedCoordinates(at))).toEqual({ ok: true, value: at });
  });

  it('stand in a field as they were typed, and are read with the letters of the compass', () => {
    expect(typedCoordinates(newYork)).toBe('40.7128, -74.0060');
    const compass = { north: 'N', south: 'S', east: 'E', west: 'O' };
    expect(shownCoordinates(newYork, 'es', compass)).toBe('40,7128° N, 74,0060° O');
  });
});
