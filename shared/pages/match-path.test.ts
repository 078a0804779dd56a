import { expect, it } from 'vitest';
import { fillPath, matchPath } from './match-path.ts';
import { findPage } from './page-paths.ts';

it('finds what stands in an open place, and nothing in a longer, shorter or other address', () => {
  const pattern = '/restaurants/:restaurantId';
  expect(matchPath(pattern, '/restaurants/r1')).toEqual({ restaurantId: 'r1' });
  expect(matchPath(pattern, '/restaurants/r1/')).toEqual({ restaurantId: 'r1' });
  expect(matchPath(pattern, '/restaurants')).toBeNull();
  expect(matchPath(pattern, '/restaurants/r1/photos')).toBeNull();
  expect(matchPath(pattern, '/staff/r1')).toBeNull();
});

it('fills open places so that they are found again', () => {
  expect(fillPath('/restaurants/:restaurantId', { restaurantId: 'r1' })).toBe('/restaurants/r1');
  expect(fillPath('/staff', { restaurantId: 'r1' })).toBe('/staff');
});

it('knows the first page, and no page that is not in the list', () => {
  expect(findPage('/')).toEqual({ path: '/', parameters: {} });
  expect(findPage('/assets')).toBeNull();
});
