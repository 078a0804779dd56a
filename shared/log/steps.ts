// What one person can take back and do again, folded from their ops in the order they were made. A step keeps the
// op a person would name, however often it was taken back and done again since.
import type { Json } from './canonical-json.ts';
import { undoneOpId } from './undone-op-id.ts';

export interface Step {
  /** The op an undo has to name. */
  readonly opId: string;
  readonly kind: string;
  readonly payload: Json;
}

/** Both in the order they came about: the last one is the next to go. */
export interface Steps {
  readonly undo: readonly Step[];
  readonly redo: readonly Step[];
}

export const noSteps: Steps = { undo: [], redo: [] };

export function withStep({ undo, redo }: Steps, op: Step): Steps {
  const targetOpId = undoneOpId(op);
  const isTarget = ({ opId }: Step): boolean => opId === targetOpId;
  const others = (steps: readonly Step[]): readonly Step[] => steps.filter((step) => !isTarget(step));
  const undone = undo.find(isTarget);
  if (undone !== undefined) return { undo: others(undo), redo: [...redo, { ...undone, opId: op.opId }] };
  const redone = redo.find(isTarget);
  if (redone !== undefined) return { undo: [...undo, { ...redone, opId: op.opId }], redo: others(redo) };
  return { undo: [...undo, op], redo: [] };
}
