// Plays the demo evening as real gestures, in the order they would have happened, so that history, undo and sync
// hold it like any other evening.
import type { z } from 'zod';
import { guestId } from '#shared/guests/guest.ts';
import type { Json } from '#shared/log/canonical-json.ts';
import type { TypedOpDefinition } from '#shared/log/define-op.ts';
import { opId } from '#shared/log/op.ts';
import { must } from '#shared/must.ts';
import { addParty } from '#shared/parties/add-party.ts';
import { callParty } from '#shared/parties/call-party.ts';
import { promisedPlace } from '#shared/parties/list-order.ts';
import { partyId } from '#shared/parties/party.ts';
import { removeParty } from '#shared/parties/remove-party.ts';
import { seatParty } from '#shared/parties/seat-party.ts';
import { type QueueId, queueId } from '#shared/queues/queue.ts';
import { setQueue } from '#shared/queues/set-queue.ts';
import type { Quote } from '#shared/quoting/quote.ts';
import { clearSeating } from '#shared/seatings/clear-seating.ts';
import { seatingId } from '#shared/seatings/seating-id.ts';
import { stageSeating } from '#shared/seatings/stage-seating.ts';
import { serviceTypeId } from '#shared/service-types/service-type.ts';
import { setServiceType } from '#shared/service-types/set-service-type.ts';
import { setSettings } from '#shared/settings/set-settings.ts';
import { defaultSettings } from '#shared/settings/settings.ts';
import type { TableId } from '#shared/tables/table.ts';
import type { Ids } from '../ids.ts';
import type { StationLog } from '../log/station-log.ts';
import { serverAt } from '../sections/server-at.ts';
import { demoHours } from './demo-hours.ts';
import {
  demoQueue,
  demoServiceTypes,
  demoSettings,
  type FinishedParty,
  finishedParties,
  type SeatedParty,
  seatedParties,
  type WaitingParty,
  waitingParties,
} from './evening.ts';
import { furnish } from './furnish.ts';

export interface DemoOptions {
  readonly log: StationLog;
  readonly ids: Ids;
  readonly now: number;
  readonly timeZone: string;
  /** Set up the room, and work the door. */
  readonly managerId: string;
  readonly hostId: string;
  /** Who serves, in the order they take sections. */
  readonly serverIds: readonly string[];
}

interface Step {
  readonly at: number;
  readonly run: () => void;
}

export function fillDemo(options: DemoOptions): void {
  const evening = new Evening(options);
  evening.setUp();
  const steps = [
    ...waitingParties.flatMap((party) => evening.waiting(party)),
    ...seatedParties.flatMap((party) => evening.seated(party)),
    ...finishedParties.flatMap((party) => evening.finished(party)),
  ];
  for (const { run } of steps.toSorted((left, right) => left.at - right.at)) run();
}

type Guest = Omit<WaitingParty, 'quoted' | 'called'>;

/** What a host of long standing says: a range of ten minutes, and how long it usually takes is near its end. */
const saidAt = (at: number, high: number): Quote => {
  const low = Math.max(0, high - 10);
  return { at, p20: low, p50: Math.max(0, high - 4), p80: high, engine: 'by hand', low, high };
};

class Evening {
  readonly #options: DemoOptions;
  readonly #queue: QueueId;
  #tables: ReadonlyMap<string, TableId> = new Map();

  constructor(options: DemoOptions) {
    this.#options = options;
    const known = options.log.openRows().find(({ kind }) => kind === 'queue');
    this.#queue = queueId.parse(known?.id ?? options.ids.uuid());
  }

  setUp(): void {
    const at = this.#ago(300);
    const { now, timeZone } = this.#options;
    const { dayEndMinute, ...open } = demoHours(now, timeZone);
    this.#commit(at, setSettings, { details: { ...demoSettings, timeZone, dayEndMinute } });
    this.#commit(at, setQueue, { queueId: this.#queue, details: { ...demoQueue, ...open } });
    for (const details of demoServiceTypes) {
      const id = serviceTypeId.parse(this.#options.ids.uuid());
      this.#commit(at, setServiceType, { serviceTypeId: id, details: { ...details, active: true } });
    }
    this.#tables = furnish({
      ids: this.#options.ids,
      serverIds: this.#options.serverIds,
      commit: (op, payload) => this.#commit(at, op, payload),
    });
  }

  waiting({ joinedAgo, quoted, called, ...guest }: WaitingParty): readonly Step[] {
    const id = partyId.parse(this.#options.ids.uuid());
    const joined = this.#joins(id, { ...guest, joinedAgo }, quoted);
    if (called === undefined) return [joined];
    const call = { partyId: id, tableIds: [this.#table(called.table)], was: [] };
    return [joined, this.#step(called.ago, (at) => this.#commit(at, callParty, call))];
  }

  seated({ joinedAgo, quoted, seatedAgo, tables, stage, ...guest }: SeatedParty): readonly Step[] {
    const id = partyId.parse(this.#options.ids.uuid());
    const sitting = seatingId.parse(this.#options.ids.uuid());
    const tableIds = tables.map((name) => this.#table(name));
    return [
      this.#joins(id, { ...guest, joinedAgo }, quoted),
      this.#step(seatedAgo, (at) =>
        this.#commit(at, seatParty, {
          partyId: id,
          seatingId: sitting,
          tableIds,
          serverId: serverAt(this.#options, tableIds),
        }),
      ),
      ...(stage === undefined
        ? []
        : [this.#step(seatedAgo / 8, (at) => this.#commit(at, stageSeating, { seatingId: sitting, stage }))]),
    ];
  }

  finished({ joinedAgo, quoted, endedAgo, end, ...guest }: FinishedParty): readonly Step[] {
    const id = partyId.parse(this.#options.ids.uuid());
    const joined = this.#joins(id, { ...guest, joinedAgo }, quoted);
    if (typeof end === 'string') {
      return [
        joined,
        this.#step(endedAgo, (at) => this.#commit(at, removeParty, { partyId: id, reason: end })),
      ];
    }
    const sitting = seatingId.parse(this.#options.ids.uuid());
    const tableIds = [this.#table(end.table)];
    const leaves = end.table === 'P6' ? ('dirty' as const) : ('ready' as const);
    return [
      joined,
      this.#step(end.seatedAgo, (at) =>
        this.#commit(at, seatParty, {
          partyId: id,
          seatingId: sitting,
          tableIds,
          serverId: serverAt(this.#options, tableIds),
        }),
      ),
      this.#step(endedAgo, (at) => this.#commit(at, clearSeating, { seatingId: sitting, leaves })),
    ];
  }

  #joins(id: z.infer<typeof partyId>, guest: Guest, quotedMinutes: number): Step {
    const { name, size, phone = null, notes = '', tags = [], preference = null } = guest;
    const priority = guest.isVip === true ? ('vip' as const) : ('normal' as const);
    const bookedFor = guest.bookedIn === undefined ? null : this.#ago(-guest.bookedIn);
    const expectedAt = guest.expectedIn === undefined ? bookedFor : this.#ago(-guest.expectedIn);
    return this.#step(guest.joinedAgo, (joinedAt) =>
      this.#commit(joinedAt, addParty, {
        partyId: id,
        queueId: this.#queue,
        guestId: guestId.parse(this.#options.ids.uuid()),
        source: guest.expectedIn === undefined ? 'host' : 'phone-ahead',
        joinedAt,
        priority,
        bookedFor,
        expectedAt,
        orderKey: promisedPlace(
          { joinedAt, quotedMinutes, expectedAt, bookedFor, priority },
          defaultSettings,
        ),
        size,
        personal: { name, phone, email: null, notes, requests: '' },
        tags,
        seatingPreference: preference,
        serviceType: null,
        ...(bookedFor === null
          ? { quotedMinutes, quote: saidAt(joinedAt, quotedMinutes) }
          : { quotedMinutes: null }),
      }),
    );
  }

  #step(minutesAgo: number, act: (at: number) => void): Step {
    const at = this.#ago(minutesAgo);
    return { at, run: () => act(at) };
  }

  #ago(minutes: number): number {
    return this.#options.now - minutes * 60_000;
  }

  #table(name: string): TableId {
    return must(this.#tables.get(name), `the demo has a table ${name}`);
  }

  #commit<Payload extends z.ZodType>(
    occurredAt: number,
    op: TypedOpDefinition<Payload>,
    payload: z.input<Payload>,
  ): void {
    const { log, ids, managerId, hostId } = this.#options;
    const plain: Json = JSON.parse(JSON.stringify(payload));
    const { verdict } = log.commit({
      opId: opId.parse(ids.uuid()),
      kind: op.kind,
      version: op.version,
      payload: plain,
      actor: { kind: 'staff', id: op.permission === 'settings.manage' ? managerId : hostId },
      occurredAt,
      clockOffsetMs: 0,
    });
    if (verdict.kind === 'refused')
      throw new Error(`the demo's ${op.kind} is refused: ${verdict.reason.kind}`);
  }
}
