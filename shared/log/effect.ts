// An effect is one row before and after an op, whole. Confirmed state is effects applied in seq order, nothing else.
import { z } from 'zod';
import { type Json, json, sameJson } from './canonical-json.ts';
import type { Row, Write } from './entity.ts';

export const row: z.ZodType<Row> = z.intersection(z.object({ id: z.string() }), z.record(z.string(), json));

export const effect = z.object({
  kind: z.string(),
  id: z.string(),
  before: row.nullable(),
  after: row.nullable(),
});
export type Effect = z.infer<typeof effect>;

/** One effect for each row that really changed; the last write of a row wins. */
export function effectsOf(
  load: (kind: string, id: string) => Row | null,
  writes: readonly Write[],
): Effect[] {
  const last = new Map(writes.map((write) => [`${write.kind} ${write.id}`, write]));
  return [...last.values()].flatMap(({ kind, id, after }) => {
    const before = load(kind, id);
    return before !== null && sameJson(before, after) ? [] : [{ kind, id, before, after }];
  });
}

/** The value of a field, null where the row or the field is absent. */
export const fieldOf = (target: Row | null, field: string): Json => target?.[field] ?? null;
