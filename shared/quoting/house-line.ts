// One line of a house's own history, as `quotes:replay` reads it: one JSON object a line, in the order things happened.
// Minutes count from the night's start. Fields nobody knows are dropped.
import { z } from 'zod';
import { failed, ok, type Result } from '#shared/result.ts';

const id = z.string().min(1);
const at = z.number();
const size = z.int().min(1);
const tables = z.array(id).readonly();

const partyLine = <Type extends string>(type: Type) => z.object({ type: z.literal(type), at, party: id });
const tablesLine = <Type extends string>(type: Type) => z.object({ type: z.literal(type), at, tables });
const partyAtTablesLine = <Type extends string>(type: Type) => partyLine(type).extend({ tables });

const tableOfHouse = z.object({ id, seats: size });
const joinOfHouse = z.object({ tables, seats: size });

export const houseLine = z.discriminatedUnion('type', [
  z.object({
    type: z.literal('house'),
    tables: z.array(tableOfHouse).readonly(),
    joins: z.array(joinOfHouse).readonly().default([]),
  }),
  /** The room is empty. */
  z.object({ type: z.literal('night'), date: z.iso.date(), opens: z.number(), closes: z.number() }),
  /** `at` is the hour booked, so this line alone is outside the time order. */
  z.object({ type: z.literal('booking'), at, size, booking: id }),
  /** `eta` is when a party that phoned ahead arrives. */
  partyLine('join').extend({ size, eta: z.number().nullish() }),
  partyLine('quote'),
  partyLine('arrive'),
  partyLine('walkoff'),
  partyLine('noshow'),
  partyAtTablesLine('hold'),
  partyAtTablesLine('call'),
  partyAtTablesLine('seat'),
  z.object({ type: z.literal('pace'), at, percent: z.number() }),
  tablesLine('check'),
  tablesLine('vacate'),
  tablesLine('ready'),
  z.object({ type: z.literal('end'), at }),
]);
export type HouseLine = z.infer<typeof houseLine>;

export type LineFault =
  | { readonly kind: 'not-json' }
  | { readonly kind: 'unknown-type'; readonly type: string }
  | { readonly kind: 'bad-field'; readonly field: string; readonly why: string };

const parseJson = (text: string): Result<unknown, LineFault> => {
  try {
    return ok(JSON.parse(text));
  } catch {
    return failed({ kind: 'not-json' });
  }
};

const typeOf = z.object({ type: z.unknown() });

export function parseHouseLine(text: string): Result<HouseLine, LineFault> {
  const json = parseJson(text);
  if (!json.ok) return json;
  const line = houseLine.safeParse(json.value);
  if (line.success) return ok(line.data);
  const [issue] = line.error.issues;
  if (issue?.code === 'invalid_union') {
    const { success, data } = typeOf.safeParse(json.value);
    return failed({ kind: 'unknown-type', type: success ? String(data.type) : 'none' });
  }
  return failed({
    kind: 'bad-field',
    field: issue?.path.join('.') || 'line',
    why: issue?.message ?? 'not as it should be',
  });
}
