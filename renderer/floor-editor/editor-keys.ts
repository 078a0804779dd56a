/** Every key of the drawing, in one table: what it does to the tables that are chosen, or to the one with the focus. */
import { chordOf, type Pressed } from '#renderer/host-stand/keys/stand-keys.ts';
import type { Deed } from '#renderer/roles/deeds.ts';

type EditorRow = {
  readonly does: string;
  readonly keys: readonly string[];
  /** What it takes; null: anybody may. */
  readonly deed: Deed | null;
};

export const editorKeys = [
  { does: 'next', keys: ['Tab'], deed: null },
  { does: 'choose', keys: [' '], deed: null },
  { does: 'chooseAll', keys: ['Mod+a'], deed: null },
  { does: 'open', keys: ['Enter'], deed: null },
  { does: 'move', keys: ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown'], deed: 'floor' },
  {
    does: 'moveLittle',
    keys: ['Shift+ArrowLeft', 'Shift+ArrowRight', 'Shift+ArrowUp', 'Shift+ArrowDown'],
    deed: 'floor',
  },
  {
    does: 'resize',
    keys: ['Mod+ArrowLeft', 'Mod+ArrowRight', 'Mod+ArrowUp', 'Mod+ArrowDown'],
    deed: 'floor',
  },
  { does: 'turn', keys: ['r', 'Shift+r'], deed: 'floor' },
  { does: 'duplicate', keys: ['Mod+d'], deed: 'floor' },
  { does: 'remove', keys: ['Delete', 'Backspace'], deed: 'floor' },
  { does: 'leave', keys: ['Escape'], deed: null },
] as const satisfies readonly EditorRow[];

export type EditorKey = (typeof editorKeys)[number]['does'];

export const editorKeyOf = (pressed: Pressed): EditorKey | null =>
  editorKeys.find(({ keys }: EditorRow) => keys.includes(chordOf(pressed)))?.does ?? null;
