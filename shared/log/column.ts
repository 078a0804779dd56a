// How a field of an entity lies in a table: one column a field, named in snake_case, of one of four types.
import type { z } from 'zod';
import { must } from '#shared/must.ts';
import type { EntityDefinition } from './entity.ts';

export type ColumnType = 'integer' | 'boolean' | 'text' | 'json';

export interface Column {
  readonly field: string;
  readonly name: string;
  readonly type: ColumnType;
  readonly nullable: boolean;
}

const snakeCase = (field: string): string => field.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

const types: Readonly<Record<string, ColumnType>> = {
  number: 'integer',
  boolean: 'boolean',
  string: 'text',
  enum: 'text',
  literal: 'text',
  array: 'json',
  object: 'json',
};

export function columnsOf(entity: EntityDefinition): readonly Column[] {
  return Object.entries(entity.schema.shape).map(([field, schema]) => {
    const nullable = schema.safeParse(null).success;
    const type = must(types[innerType(schema)], `a column type for ${entity.kind}.${field}`);
    return { field, name: snakeCase(field), type, nullable };
  });
}

/** The type below nullable, default, readonly and the like. */
function innerType(schema: z.ZodType): string {
  const { def } = schema;
  if ('innerType' in def) {
    const inner = def.innerType;
    if (inner !== null && typeof inner === 'object' && 'def' in inner) return innerTypeOf(inner.def);
  }
  return def.type;
}

function innerTypeOf(def: unknown): string {
  if (def === null || typeof def !== 'object') return 'unknown';
  if (
    'innerType' in def &&
    def.innerType !== null &&
    typeof def.innerType === 'object' &&
    'def' in def.innerType
  ) {
    return innerTypeOf(def.innerType.def);
  }
  return 'type' in def && typeof def.type === 'string' ? def.type : 'unknown';
}
