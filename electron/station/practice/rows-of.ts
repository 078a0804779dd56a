// Rows of one kind as a log holds them.
import type { Entity, Row } from '#shared/log/entity.ts';
import type { KnownRow } from '../log/replica.ts';

export const rowsOf = <R extends Row>(entity: Entity<R>, known: readonly KnownRow[]): readonly R[] =>
  known.flatMap(({ kind, row }) => (kind === entity.kind && entity.owns(row) ? [row] : []));
