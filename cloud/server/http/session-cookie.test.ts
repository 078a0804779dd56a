import { expect, it } from 'vitest';
import { readSessionCookie, sessionCookie } from './session-cookie.ts';
import { siteOf } from './site.ts';

const wish = { token: 'abc', maxAgeMs: 1000 };

it('is bound to its host and to https where the service has it', () => {
  const site = siteOf({ port: 4400, publicUrl: 'https://cloud.example.org' });
  const cookie = sessionCookie(site, wish);
  expect(cookie).toBe('__Host-sid=abc; Max-Age=1; Path=/; HttpOnly; Secure; SameSite=Lax');
  const headers = new Headers({ cookie: 'sid=other; __Host-sid=abc' });
  expect(readSessionCookie(site, headers)).toBe('abc');
});

it('has a plain name on a loopback address, where browsers refuse the other', () => {
  const site = siteOf({ port: 4400, publicUrl: undefined });
  expect(sessionCookie(site, wish)).toBe('sid=abc; Max-Age=1; Path=/; HttpOnly; SameSite=Lax');
  expect(readSessionCookie(site, new Headers())).toBeUndefined();
});
