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
import { partyId } from '#shared/parties/party.ts';
import { removeParty } from '#shared/parties/remove-party.ts';
import { seatParty } from '#shared/parties/seat-party.ts';
import { type QueueId, queueId } from '#shared/queues/queue.ts';
import { setQueue } from '#shared/queues/set-queue.ts';
import { clearSeating } from '#shared/seatings/clear-seating.ts';
import { seatingId } from '#shared/seatings/seating-id.ts';
import { setSettings } from '#shared/settings/set-settings.ts';
import { setTable } from '#shared/tables/set-table.ts';
import { type TableId, tableId } from '#shared/tables/table.ts';
import type { Ids } from '../ids.ts';
import type { StationLog } from '../log/station-log.ts';
import {
  demoQueue,
  demoSettings,
  demoTables,
  type FinishedParty,
  finishedParties,
  type SeatedParty,
  seatedParties,
  type WaitingParty,
  waitingParties,
} from './evening.ts';

export interface DemoOptions {
  readonly log: StationLog;
  readonly ids: Ids;
  readonly now: number;
  readonly timeZone: string;
  /** Set up the room, and work the door. */
  readonly managerId: string;
  readonly hostId: string;
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

type Guest = Pick<WaitingParty, 'name' | 'size' | 'phone' | 'notes' | 'tags' | 'preference' | 'joinedAgo'>;

class Evening {
  readonly #options: DemoOptions;
  readonly #queue: QueueId;
  readonly #tables = new Map<string, TableId>();

  constructor(options: DemoOptions) {
    this.#options = options;
    const known = options.log.openRows().find(({ kind }) => kind === 'queue');
    this.#queue = queueId.parse(known?.id ?? options.ids.uuid());
  }

  setUp(): void {
    const at = this.#ago(300);
    const { timeZone } = this.#options;
    this.#commit(at, setSettings, { details: { ...demoSettings, timeZone } });
    this.#commit(at, setQueue, { queueId: this.#queue, details: demoQueue });
    for (const details of demoTables) {
      const id = tableId.parse(this.#options.ids.uuid());
      this.#tables.set(details.name, id);
      this.#commit(at, setTable, { tableId: id, details });
    }
  }

  waiting({ joinedAgo, quoted, calledAgo, ...guest }: WaitingParty): readonly Step[] {
    const id = partyId.parse(this.#options.ids.uuid());
    const joined = this.#joins(id, { ...guest, joinedAgo }, quoted);
    if (calledAgo === undefined) return [joined];
    return [joined, this.#step(calledAgo, (at) => this.#commit(at, callParty, { partyId: id }))];
  }

  seated({ joinedAgo, seatedAgo, tables, ...guest }: SeatedParty): readonly Step[] {
    const id = partyId.parse(this.#options.ids.uuid());
    const sitting = seatingId.parse(this.#options.ids.uuid());
    const tableIds = tables.map((name) => this.#table(name));
    return [
      this.#joins(id, { ...guest, joinedAgo }, 25),
      this.#step(seatedAgo, (at) =>
        this.#commit(at, seatParty, { partyId: id, seatingId: sitting, tableIds }),
      ),
    ];
  }

  finished({ joinedAgo, endedAgo, end, ...guest }: FinishedParty): readonly Step[] {
    const id = partyId.parse(this.#options.ids.uuid());
    const joined = this.#joins(id, { ...guest, joinedAgo }, 20);
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
        this.#commit(at, seatParty, { partyId: id, seatingId: sitting, tableIds }),
      ),
      this.#step(endedAgo, (at) => this.#commit(at, clearSeating, { seatingId: sitting, leaves })),
    ];
  }

  #joins(id: z.infer<typeof partyId>, guest: Guest, quotedMinutes: number): Step {
    const { name, size, phone = null, notes = '', tags = [], preference = null } = guest;
    return this.#step(guest.joinedAgo, (joinedAt) =>
      this.#commit(joinedAt, addParty, {
        partyId: id,
        queueId: this.#queue,
        guestId: guestId.parse(this.#options.ids.uuid()),
        source: 'host',
        joinedAt,
        orderKey: joinedAt + quotedMinutes * 60_000,
        size,
        personal: { name, phone, email: null, notes, requests: '' },
        tags,
        seatingPreference: preference,
        serviceType: null,
        quotedMinutes,
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
