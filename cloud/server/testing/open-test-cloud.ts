// A whole cloud in a test: real database, real HTTP answers, a clock the test moves, and nothing on the network.
import { randomBytes } from 'node:crypto';
import { createTRPCClient, httpLink, type TRPCClient } from '@trpc/client';
import { pino } from 'pino';
import { passwordHasher } from '../accounts/password-hasher.ts';
import { buildApp } from '../app.ts';
import type { Cloud } from '../cloud.ts';
import type { Database } from '../database/database.ts';
import type { FileStore } from '../files/file-store.ts';
import { siteOf } from '../http/site.ts';
import type { CloudRouter } from '../router.ts';
import { secretBox } from '../secret-box.ts';

const ORIGIN = 'http://127.0.0.1:4400';
export const GOOD_PASSWORD = 'seven herons over the weir';

export interface TestClock {
  now: number;
}

export interface Caller {
  /** A browser: it keeps the cookies it is given. */
  readonly api: TRPCClient<CloudRouter>;
  /** One raw call, for what the types would not let through. */
  send(path: string, init?: RequestInit): Promise<Response>;
}

export interface TestCloud {
  readonly cloud: Cloud;
  readonly clock: TestClock;
  /** A browser, or with a token a station. */
  caller(stationToken?: string): Caller;
  registerOwner(email: string, restaurantName?: string): Promise<Owner>;
}

export interface Owner extends Caller {
  readonly restaurantId: string;
}

type Fetch = (request: Request) => Response | Promise<Response>;

function openCaller(fetch: Fetch, stationToken: string | undefined): Caller {
  const jar = new Map<string, string>();
  const send = async (path: string, init?: RequestInit): Promise<Response> => {
    const headers = new Headers(init?.headers);
    if (!headers.has('host')) headers.set('host', new URL(ORIGIN).host);
    if (stationToken !== undefined) headers.set('authorization', `Bearer ${stationToken}`);
    else headers.set('sec-fetch-site', headers.get('sec-fetch-site') ?? 'same-origin');
    if (jar.size > 0) headers.set('cookie', [...jar].map((pair) => pair.join('=')).join('; '));
    const response = await fetch(new Request(new URL(path, ORIGIN), { ...init, headers }));
    for (const given of response.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(given) ?? [];
      if (value === '') jar.delete(name);
      else jar.set(name, value);
    }
    return response;
  };
  const link = httpLink({
    url: `${ORIGIN}/trpc`,
    fetch: (url, init) => {
      const { pathname, search } = new URL(url.toString());
      const { method = 'GET', body = null, headers } = init ?? {};
      return send(pathname + search, { method, headers: new Headers(headers), body });
    },
  });
  return { api: createTRPCClient<CloudRouter>({ links: [link] }), send };
}

function memoryFiles(): FileStore {
  const kept = new Map<string, Uint8Array<ArrayBuffer>>();
  return {
    put: async (key, bytes) => void kept.set(key, Uint8Array.from(bytes)),
    get: async (key) => kept.get(key) ?? null,
    remove: async (key) => void kept.delete(key),
  };
}

export const madrid = { timeZone: 'Europe/Madrid', locale: 'es', currency: 'EUR', country: 'ES' } as const;

export function openTestCloud(database: Database): TestCloud {
  const clock: TestClock = { now: Date.UTC(2026, 10, 20, 19, 30) };
  const random = (bytes: number): Uint8Array => randomBytes(bytes);
  const cloud: Cloud = {
    database,
    clock: () => clock.now,
    random,
    passwords: passwordHasher({ random, processors: 2 }),
    secrets: secretBox('the key of every test, made by nobody', random),
    log: pino({ level: 'silent' }),
    ending: new AbortController().signal,
  };
  const app = buildApp({
    cloud,
    site: siteOf({ port: 4400, publicUrl: undefined }),
    files: memoryFiles(),
  });
  const caller = (stationToken?: string): Caller => openCaller((request) => app.fetch(request), stationToken);
  const registerOwner = async (email: string, restaurantName = 'Casa Botín'): Promise<Owner> => {
    const owner = caller();
    const restaurant = { name: restaurantName, ...madrid };
    const registration = { email, password: GOOD_PASSWORD, ownerName: `Owner ${email}`, restaurant };
    const { restaurantId } = await owner.api.accounts.register.mutate(registration);
    return { ...owner, restaurantId };
  };
  return { cloud, clock, caller, registerOwner };
}
