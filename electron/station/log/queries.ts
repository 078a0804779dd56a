// What screens ask of the log. Reads only, always from the last finished transaction.
import { createHash } from 'node:crypto';
import { stateHash } from '#shared/log/state-hash.ts';
import { partiesOfGuest } from '../guests/parties-of-guest.ts';
import { findParties } from '../search/find-parties.ts';
import { recentActivity } from './activity.ts';
import { conflictCards } from './conflicts.ts';
import type { EntityTable } from './entity-table.ts';
import { eveningOf } from './evening.ts';
import { ownSteps } from './own-steps.ts';
import type { KnownRow } from './replica.ts';
import { searchActs } from './search-acts.ts';
import type { StationLog } from './station-log.ts';
import type { Store } from './store.ts';
import { whoChanged } from './who-changed.ts';

type Queries = Pick<
  StationLog,
  | 'row'
  | 'guestWithPhone'
  | 'findParties'
  | 'partiesOfGuest'
  | 'wasQueueUsed'
  | 'openRows'
  | 'finishedSince'
  | 'pending'
  | 'recent'
  | 'acts'
  | 'evening'
  | 'steps'
  | 'conflicts'
  | 'otherStationOf'
  | 'whoChanged'
  | 'stateHash'
>;

export function createQueries(store: Store): Queries {
  const withPhone = store.db.prepare<[string], string>(guestOfPhone).pluck();
  const ofQueue = store.db
    .prepare<[string], number>('SELECT 1 FROM party WHERE queue_id = ? LIMIT 1')
    .pluck();
  const openRows = (): readonly KnownRow[] => store.rows.tables.flatMap(openRowsOf);
  return {
    row: (kind, id) => store.rows.get(kind, id)?.row ?? null,
    guestWithPhone: (phone) => withPhone.get(phone) ?? null,
    findParties: (sought, limit) => findParties(store.rows, sought, limit),
    partiesOfGuest: (guestId) => partiesOfGuest(store.rows, guestId),
    wasQueueUsed: (queueId) => ofQueue.get(queueId) !== undefined,
    openRows,
    finishedSince: (at) => [
      ...closedRows(store, { kind: 'party', condition: 'ended_at >= ?', at }),
      ...closedRows(store, { kind: 'seating', condition: 'cleared_at >= ?', at }),
    ],
    pending: () => store.outbox.all(),
    recent: (page) => recentActivity(store, page),
    acts: (search) => searchActs(store, search),
    evening: (day) => eveningOf(store, day),
    steps: (maker) => ownSteps(store, maker),
    conflicts: () => conflictCards(store),
    otherStationOf: (opId) => {
      const made = store.log.find(opId)?.stationId ?? null;
      return made === store.states.read().stationId ? null : made;
    },
    whoChanged: (disputed) => whoChanged(store, disputed),
    stateHash: (scope) => {
      const rows = scope === 'open' ? openRows() : store.rows.tables.flatMap(allRowsOf);
      return stateHash(
        sha256,
        rows.map(({ kind, row }) => [kind, row]),
      );
    },
  };
}

const guestOfPhone =
  "SELECT id FROM guest WHERE personal ->> 'phone' = ? AND erased_at IS NULL AND removed = 0 ORDER BY first_seen_at, id LIMIT 1";

const sha256 = (text: string): Uint8Array => createHash('sha256').update(text).digest();

const openRowsOf = ({ entity, open }: EntityTable): readonly KnownRow[] =>
  open().map((row) => ({ kind: entity.kind, id: row.id, row }));

const allRowsOf = ({ entity, where }: EntityTable): readonly KnownRow[] =>
  [...where('true')].map(({ row }) => ({ kind: entity.kind, id: row.id, row }));

interface Closed {
  readonly kind: string;
  readonly condition: string;
  readonly at: number;
}

function closedRows({ rows }: Store, { kind, condition, at }: Closed): readonly KnownRow[] {
  const table = rows.table(kind);
  if (table === undefined) return [];
  return [...table.where(condition, at)]
    .filter(({ row }) => !table.entity.isOpen(row) && row.removed !== true)
    .map(({ row }) => ({ kind, id: row.id, row }));
}
