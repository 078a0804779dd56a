// Who may ask, told from the head of a request alone.
import { expect, test } from 'vitest';
import { isRequestOurs, localNames } from './request-guard.ts';

const signs = (host: string, origin?: string) => ({ host, origin, fetchSite: undefined });

test('a screen in the house is answered only where LAN access is on', () => {
  const lan = [...localNames, '192.168.1.20'];
  const fromTablet = signs('192.168.1.20:4780', 'http://192.168.1.20:4780');
  expect(isRequestOurs(fromTablet, lan, 4780)).toBe(true);
  expect(isRequestOurs(fromTablet, localNames, 4780)).toBe(false);
  expect(isRequestOurs(signs('192.168.1.20:4780', 'http://192.168.1.99:4780'), lan, 4780)).toBe(false);
});

test('the usual port may be left out, another may not', () => {
  expect(isRequestOurs(signs('localhost'), localNames, 80)).toBe(true);
  expect(isRequestOurs(signs('localhost'), localNames, 4780)).toBe(false);
  expect(isRequestOurs(signs('[::1]:4780'), localNames, 4780)).toBe(true);
});

test('an opaque origin is nobody of ours', () => {
  expect(isRequestOurs(signs('localhost:4780', 'null'), localNames, 4780)).toBe(false);
});
