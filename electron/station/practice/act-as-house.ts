// Ops that nobody at the screen made: guests of practice, and the house setting its room up.
import type { z } from 'zod';
import type { Json } from '#shared/log/canonical-json.ts';
import type { TypedOpDefinition } from '#shared/log/define-op.ts';
import { opId } from '#shared/log/op.ts';
import type { Verdict } from '#shared/log/verdict.ts';
import type { Ids } from '../ids.ts';
import type { StationLog } from '../log/station-log.ts';

export interface House {
  readonly log: StationLog;
  readonly ids: Ids;
  readonly now: () => number;
}

export type ActAsHouse = <Payload extends z.ZodType>(
  op: TypedOpDefinition<Payload>,
  payload: z.input<Payload>,
) => Verdict;

export const actAsHouse =
  ({ log, ids, now }: House): ActAsHouse =>
  (op, payload) => {
    const plain: Json = JSON.parse(JSON.stringify(payload));
    return log.commit({
      opId: opId.parse(ids.uuid()),
      kind: op.kind,
      version: op.version,
      payload: plain,
      actor: { kind: 'system', id: 'practice' },
      occurredAt: now(),
      clockOffsetMs: 0,
    }).verdict;
  };
