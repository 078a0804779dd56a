// Puts what a browser keeps after signing in into the answer, and takes it back when it signs out.
import { sessionCookie } from '../http/session-cookie.ts';
import type { RequestContext } from '../trpc.ts';
import { DEVICE_MS } from './known-device.ts';
import { SESSION_MS } from './session.ts';

type Answer = Pick<RequestContext, 'site' | 'responseHeaders'>;

export function giveSession({ site, responseHeaders }: Answer, token: string): void {
  responseHeaders.append('set-cookie', sessionCookie(site, { token, maxAgeMs: SESSION_MS }));
}

export function giveDevice({ site, responseHeaders }: Answer, token: string): void {
  responseHeaders.append('set-cookie', sessionCookie(site, { name: 'device', token, maxAgeMs: DEVICE_MS }));
}

export function takeSession({ site, responseHeaders }: Answer): void {
  responseHeaders.append('set-cookie', sessionCookie(site, { token: '', maxAgeMs: 0 }));
}
