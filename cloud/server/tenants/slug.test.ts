import { expect, it } from 'vitest';
import { slugOf } from './slug.ts';

it.each([
  ['Casa Botín', undefined, 'casa-botin'],
  ["  O'Brien's & Söhne!  ", undefined, 'o-brien-s-sohne'],
  ['田中', undefined, 'restaurant-new'],
  ['Admin', undefined, 'restaurant-admin'],
  ['Bo', undefined, 'restaurant-bo'],
  ['Casa Botín', 'a1b2c3', 'casa-botin-a1b2c3'],
  ['田中', 'a1b2c3', 'restaurant-a1b2c3'],
  ['-', 'a1b2c3', 'restaurant-a1b2c3'],
])('%s with %s is %s', (name, suffix, slug) => {
  expect(slugOf(name, suffix)).toBe(slug);
});

it('is always 3 to 50 lower-case letters, digits and hyphens', () => {
  for (const name of ['x'.repeat(300), 'ß'.repeat(90), `${'a'.repeat(39)} b`, '🦞', '']) {
    for (const suffix of [undefined, 'a1b2c3'])
      expect(slugOf(name, suffix)).toMatch(/^[a-z0-9][a-z0-9-]{1,48}[a-z0-9]$/);
  }
});
