// Ops for tests: numbered, by one host, a minute apart.
import type { Json } from '#shared/log/canonical-json.ts';
import { findOp } from '#shared/log/catalogue.ts';
import type { Op } from '#shared/log/op.ts';
import { opIdOf } from './test-ids.ts';

const eveningAt = Date.UTC(2026, 4, 8, 18, 0);

export function makeOp(number: number, kind: string, payload: Json): Op {
  return {
    opId: opIdOf(number),
    kind,
    version: findOp(kind)?.version ?? 1,
    payload,
    actor: { kind: 'staff', id: 'host-1' },
    occurredAt: eveningAt + number * 60_000,
    clockOffsetMs: 0,
  };
}
