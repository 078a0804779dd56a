// How a reducer reads: by id only. What is not loaded throws Missing; the caller loads it and runs again.

import type { Effect } from './effect.ts';
import type { Entity, Row } from './entity.ts';
import type { Verdict } from './verdict.ts';

/** An op as the log holds it, for undo. */
export interface AppliedOp {
  readonly kind: string;
  readonly verdict: Verdict;
  readonly effects: readonly Effect[];
}

/** What a store offers to reduce: null = known to be absent, undefined = not loaded. */
export interface Source {
  row(kind: string, id: string): Row | null | undefined;
  op(opId: string): AppliedOp | null | undefined;
}

export type Key =
  | { readonly kind: 'row'; readonly entity: string; readonly id: string }
  | { readonly kind: 'op'; readonly id: string };

export class Missing extends Error {
  readonly key: Key;

  constructor(key: Key) {
    super(`not loaded: ${JSON.stringify(key)}`);
    this.key = key;
  }
}

export class Read {
  readonly #source: Source;

  constructor(source: Source) {
    this.#source = source;
  }

  row(kind: string, id: string): Row | null {
    const found = this.#source.row(kind, id);
    if (found === undefined) throw new Missing({ kind: 'row', entity: kind, id });
    return found;
  }

  one<R extends Row>(entity: Entity<R>, id: string): R | null {
    const found = this.row(entity.kind, id);
    return found !== null && entity.owns(found) ? found : null;
  }

  op(id: string): AppliedOp | null {
    const found = this.#source.op(id);
    if (found === undefined) throw new Missing({ kind: 'op', id });
    return found;
  }
}
