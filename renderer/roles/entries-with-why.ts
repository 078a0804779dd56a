/** A menu as it stands for somebody who may not: every choice is still there, disabled, and says who may. */
import type { MenuEntry } from '#renderer/ui/menu.tsx';

export const entriesWithWhy = (entries: readonly MenuEntry[], why: string | null): readonly MenuEntry[] =>
  why === null ? entries : entries.map((entry) => withWhy(entry, why));

function withWhy(entry: MenuEntry, why: string): MenuEntry {
  if (entry.kind === 'action') return { ...entry, disabledWhy: why };
  if (entry.kind !== 'choices') return entry;
  return { ...entry, choices: entry.choices.map((choice) => ({ ...choice, disabled: true, why })) };
}
