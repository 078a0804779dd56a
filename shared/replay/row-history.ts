// One row through an evening: what it was before, and each change in the order of the log with the moment it is about.
// What was entered later is about an earlier moment, so a row at a moment is every change up to it, in log order: at
// the end that is the row as it is now.
import { isList, type Json, sameJson } from '#shared/log/canonical-json.ts';
import { type Effect, fieldOf } from '#shared/log/effect.ts';
import { findEntity } from '#shared/log/entities.ts';
import type { Row } from '#shared/log/entity.ts';

interface Members {
  readonly added: readonly Json[];
  readonly taken: readonly Json[];
}

export type Patch =
  | { readonly kind: 'made'; readonly at: number; readonly row: Row }
  | {
      readonly kind: 'changed';
      readonly at: number;
      readonly fields: { readonly [field: string]: Json };
      readonly sets: { readonly [field: string]: Members };
    };

export interface RowHistory {
  readonly kind: string;
  readonly id: string;
  /** Before the first change; null: there was none yet. */
  readonly base: Row | null;
  readonly patches: readonly Patch[];
}

export interface Change {
  readonly at: number;
  readonly effects: readonly Effect[];
}

/** Changes in the order of the log. */
export function historiesOf(changes: readonly Change[]): readonly RowHistory[] {
  const histories = new Map<string, RowHistory>();
  for (const { at, effects } of changes) {
    for (const effect of effects) {
      const { kind, id, before } = effect;
      const key = `${kind} ${id}`;
      const known = histories.get(key) ?? { kind, id, base: before, patches: [] };
      const patch = patchOf(effect, at);
      histories.set(key, patch === null ? known : { ...known, patches: [...known.patches, patch] });
    }
  }
  return [...histories.values()];
}

/** Null: the row is not there at that moment. */
export function rowAt({ kind, base, patches }: RowHistory, at: number): Row | null {
  const sets = findEntity(kind)?.sets ?? [];
  return patches.reduce((row, patch) => (patch.at <= at ? patched(row, patch, sets) : row), base);
}

function patchOf({ kind, before, after }: Effect, at: number): Patch | null {
  if (after === null) return null;
  if (before === null) return { kind: 'made', at, row: after };
  const changed = Object.keys(after).filter(
    (field) => !sameJson(fieldOf(before, field), fieldOf(after, field)),
  );
  const isSet = (field: string): boolean => findEntity(kind)?.sets.includes(field) === true;
  const given = (field: string): [string, Json] => [field, fieldOf(after, field)];
  const membersOf = (field: string): [string, Members] => [
    field,
    difference(fieldOf(before, field), fieldOf(after, field)),
  ];
  return {
    kind: 'changed',
    at,
    fields: Object.fromEntries(changed.filter((field) => !isSet(field)).map(given)),
    sets: Object.fromEntries(changed.filter(isSet).map(membersOf)),
  };
}

function patched(row: Row | null, patch: Patch, sets: readonly string[]): Row | null {
  if (patch.kind === 'made') return patch.row;
  if (row === null) return null;
  const changed = Object.entries(patch.sets).map(([field, members]): [string, Json] => [
    field,
    sets.includes(field) ? withMembers(fieldOf(row, field), members) : fieldOf(row, field),
  ]);
  return { ...row, ...patch.fields, ...Object.fromEntries(changed) };
}

const membersIn = (value: Json): readonly Json[] => (isList(value) ? value : []);

const difference = (before: Json, after: Json): Members => ({
  added: membersIn(after).filter((member) => !membersIn(before).includes(member)),
  taken: membersIn(before).filter((member) => !membersIn(after).includes(member)),
});

const withMembers = (value: Json, { added, taken }: Members): Json =>
  [...new Set([...membersIn(value), ...added])].filter((member) => !taken.includes(member)).sort();
