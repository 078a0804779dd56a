import { describe, expect, it } from 'vitest';
import { isOwnRequest } from './same-origin.ts';
import { siteOf } from './site.ts';

const site = siteOf({ port: 4400, publicUrl: 'https://cloud.example.org' });
const cookie = { cookie: 'sid=x' };

describe('requests another site made a browser send', () => {
  it.each([
    ['from our own page', { ...cookie, 'sec-fetch-site': 'same-origin' }, true],
    ['typed by a person', { ...cookie, 'sec-fetch-site': 'none' }, true],
    ['from another site', { ...cookie, 'sec-fetch-site': 'cross-site' }, false],
    ['from another host of our domain', { ...cookie, 'sec-fetch-site': 'same-site' }, false],
    ['from another site, without a cookie', { 'sec-fetch-site': 'cross-site' }, false],
    ['by an old browser on our page', { ...cookie, origin: 'https://cloud.example.org' }, true],
    ['by an old browser on another page', { ...cookie, origin: 'https://evil.example' }, false],
    ['by an old browser on a page without an origin', { ...cookie, origin: 'null' }, false],
    ['with a cookie and no word of its origin', cookie, false],
    ['by a station', { authorization: 'Bearer x' }, true],
  ])('%s', (_what, headers, isOwn) => {
    expect(isOwnRequest(site, { method: 'POST', headers: new Headers(headers) })).toBe(isOwn);
  });

  it('from a page that may call us, and never with a cookie', () => {
    const asked = (more: Readonly<Record<string, string>>) =>
      isOwnRequest(site, {
        method: 'POST',
        headers: new Headers({ origin: 'https://casa.example.org', 'sec-fetch-site': 'same-site', ...more }),
        mayRead: true,
      });
    expect([asked({}), asked(cookie)]).toEqual([true, false]);
  });

  it('lets reading be, which changes nothing', () => {
    expect(
      isOwnRequest(site, { method: 'GET', headers: new Headers({ 'sec-fetch-site': 'cross-site' }) }),
    ).toBe(true);
  });
});
