// reduce is pure and total: whatever an op holds, the answer is an outcome. Only Missing passes through.
import { asSeen } from './as-seen.ts';
import { findOp } from './catalogue.ts';
import { type Outcome, refuse, type Writer } from './define-op.ts';
import { type Effect, effectsOf } from './effect.ts';
import type { Op } from './op.ts';
import { Missing, Read, type Source } from './read.ts';
import type { Verdict } from './verdict.ts';

export interface Reduced {
  readonly verdict: Verdict;
  readonly effects: readonly Effect[];
}

export interface Reduction {
  readonly op: Op;
  readonly writer: Writer;
  readonly source: Source;
}

/** The op's kind must be known: ask `findOp` first, a cloud that lacks it says CloudTooOld. */
export function reduce({ op, writer, source }: Reduction): Reduced {
  const read = new Read(source);
  const outcome = attempt(read, op, writer);
  if (outcome.kind === 'refused') return { verdict: outcome, effects: [] };
  const effects = effectsOf((kind, id) => read.row(kind, id), outcome.writes);
  return { verdict: { kind: 'accepted', flags: outcome.flags }, effects };
}

function attempt(read: Read, op: Op, writer: Writer): Outcome {
  const definition = findOp(op.kind);
  if (definition === undefined) return refuse({ kind: 'malformed', detail: `unknown kind ${op.kind}` });
  if (!definition.writers.includes(writer)) return refuse({ kind: 'wrong-writer', opKind: op.kind });
  try {
    return definition.reduce(read, asSeen(op));
  } catch (error) {
    if (error instanceof Missing) throw error;
    return refuse({ kind: 'fault', detail: error instanceof Error ? error.name : 'unknown' });
  }
}
