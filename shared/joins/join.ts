// A join is a set of tables that can be put together, and how many they seat then.
import { z } from 'zod';
import { uuid } from '#shared/ids/uuid.ts';
import { defineEntity } from '#shared/log/entity.ts';
import { tableId } from '#shared/tables/table.ts';

export const joinId = uuid.brand<'JoinId'>();

export const joinDetails = z.object({
  tableIds: z.array(tableId).min(2).max(8).readonly(),
  seatsMin: z.int().min(1).max(99),
  seatsMax: z.int().min(1).max(99),
});

const joinSchema = joinDetails.extend({ id: joinId, removed: z.boolean() });
export type Join = z.infer<typeof joinSchema>;

export const join = defineEntity<Join>({
  kind: 'join',
  table: 'table_join',
  schema: joinSchema,
  sets: [],
  isOpen: () => true,
  ends: null,
  guestOf: () => null,
});
