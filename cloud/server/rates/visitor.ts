// Who makes a request, found out and counted in one statement: a signed-in person by the cookie, a station by its token,
// else nobody we know. An operator who looks at a tenant is that before anything else. What a visitor may do is asked later.
import { sql } from 'kysely';
import { operatorMay } from '#shared/operators/operator-permissions.ts';
import { failed, ok, type Result } from '#shared/result.ts';
import { type Found, findSession, type Presented, type Session } from '../accounts/session.ts';
import type { Cloud } from '../cloud.ts';
import { readSessionCookie } from '../http/session-cookie.ts';
import type { Site } from '../http/site.ts';
import { operatorAtDoor } from '../operators/operator-at-door.ts';
import type { Viewer } from '../operators/viewer.ts';
import type { Refusal } from '../refusal.ts';
import type { Reader } from '../staff/reader.ts';
import { recogniseStation, type StationIdentity } from '../stations/station-identity.ts';
import type { Allowances } from './allowances.ts';
import type { AskedTogether } from './asked-together.ts';
import { ADDRESS_QUOTA, type Budget, PAGE_READS, STATION_QUOTA } from './budget.ts';
import { counting } from './count-request.ts';

export type Visitor =
  | { readonly kind: 'person'; readonly session: Session }
  | { readonly kind: 'station'; readonly station: StationIdentity }
  /** A token that is none, or none any more. */
  | { readonly kind: 'no-station'; readonly refusal: Refusal }
  | { readonly kind: 'viewer'; readonly viewer: Viewer }
  /** An operator whose time to look as a tenant is over, until they say that they know. */
  | { readonly kind: 'view-over' }
  | { readonly kind: 'nobody' };

export interface Visit {
  readonly visitor: Visitor;
  /** Null: this program is on this machine and known to nobody, and is not counted. */
  readonly budget: Budget | null;
}

interface Knock {
  readonly site: Site;
  readonly method: string;
  readonly headers: Headers;
  readonly address: string | null;
}

export interface Door {
  readonly cloud: Cloud;
  readonly allowances: Allowances;
  /** A page asks several questions at once: its person is found once for them. */
  readonly sessions: AskedTogether<Found | undefined>;
}

export async function receive(door: Door, knock: Knock): Promise<Visit> {
  const { headers, site, address } = knock;
  const authorization = headers.get('authorization');
  if (authorization !== null) return receiveStation(door.cloud, authorization, address);
  const looking = await findViewer(door.cloud, knock);
  if (looking !== undefined) return receiveNobody(door.cloud, looking, address);
  const token = readSessionCookie(site, headers);
  const name = isReadByPage(knock) ? 'pages' : 'plan';
  const counted = `${name} ${address ?? 'here'}`;
  const found = token === undefined ? undefined : await findPerson(door, { token, counted });
  if (found === undefined) return receiveNobody(door.cloud, { kind: 'nobody' }, address);
  const allowed = await door.allowances.of(found.session.tenantId);
  const quota = name === 'pages' ? allowed * PAGE_READS : allowed;
  return { visitor: { kind: 'person', session: found.session }, budget: { name, quota, used: found.used } };
}

async function findPerson(
  { cloud, sessions }: Door,
  presented: Omit<Presented, 'times'>,
): Promise<Found | undefined> {
  const { token, counted } = presented;
  const { value, later } = await sessions.ask(`${token} ${counted}`, (times) =>
    findSession(cloud, { ...presented, times }),
  );
  return value && { ...value, used: value.used - later };
}

async function findViewer(cloud: Cloud, { site, headers }: Knock): Promise<Visitor | undefined> {
  const session = await operatorAtDoor({ cloud, site }, headers);
  if (session === undefined || !session.isConfirmed || session.view === null) return undefined;
  const { operator, view } = session;
  if (view.isOver || !operatorMay(operator.role, 'tenants.view-as')) return { kind: 'view-over' };
  const { tenantId, tenantName, until } = view;
  return { kind: 'viewer', viewer: { accountId: null, tenantId, tenantName, until, operator } };
}

/** For what only a person does, or is told about themselves. */
export function sessionOf(visitor: Visitor): Result<Session, Refusal> {
  switch (visitor.kind) {
    case 'person':
      return ok(visitor.session);
    case 'viewer':
      return failed({ kind: 'looking-only' });
    case 'view-over':
      return failed({ kind: 'view-over' });
    default:
      return failed({ kind: 'not-signed-in' });
  }
}

/** As sessionOf, once they have a password of their own. */
export function accountOf(visitor: Visitor): Result<Session, Refusal> {
  const found = sessionOf(visitor);
  return found.ok && found.value.mustChangePassword ? failed({ kind: 'password-change-needed' }) : found;
}

/** For questions about the tenant. */
export const readerOf = (visitor: Visitor): Result<Reader, Refusal> =>
  visitor.kind === 'viewer' ? ok(visitor.viewer) : accountOf(visitor);

/** A browser says so of what a page of ours asks, and no page can say it itself. */
const isReadByPage = ({ method, headers }: Knock): boolean =>
  method === 'GET' && headers.get('sec-fetch-site') === 'same-origin';

async function receiveStation(cloud: Cloud, authorization: string, address: string | null): Promise<Visit> {
  const found = await recogniseStation(cloud, authorization);
  if (!found.ok) return receiveNobody(cloud, { kind: 'no-station', refusal: found.reason }, address);
  const { station, used } = found.value;
  return { visitor: { kind: 'station', station }, budget: { name: 'station', quota: STATION_QUOTA, used } };
}

/** Whom no tenant pays for: counted by where they are. */
async function receiveNobody(
  { database, clock }: Cloud,
  visitor: Visitor,
  address: string | null,
): Promise<Visit> {
  if (address === null) return { visitor, budget: null };
  const { rows } = await sql<{ count: number }>`
    with known as (select 1), ${counting(sql<string>`${`address ${address}`}`, clock())}
    select count from counted`.execute(database.kysely);
  return { visitor, budget: { name: 'address', quota: ADDRESS_QUOTA, used: rows[0]?.count ?? 1 } };
}
