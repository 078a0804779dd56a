/** How a section is told apart on the drawing: a hue and its first letters, never the hue alone. */
import { useMemo } from 'react';
import { useStand } from '#renderer/store/stand-context.tsx';
import type { Section } from '#shared/sections/section.ts';

export type SectionMark = { readonly section: Section; readonly hue: number; readonly letters: string };

const hueCount = 8;
const byName = new Intl.Collator('en', { numeric: true }).compare;

/** In the order of their names, so that every screen gives a section the same hue. */
export function marksOf(sections: ReadonlyMap<string, Section>): readonly SectionMark[] {
  const present = [...sections.values()].filter(({ removed }) => !removed);
  present.sort((left, right) => byName(left.name, right.name));
  const taken = new Set<string>();
  return present.map((section, at) => {
    const letters = lettersFor(section.name, taken);
    taken.add(letters);
    return { section, hue: at % hueCount, letters };
  });
}

/** One letter where that is enough. */
function lettersFor(name: string, taken: ReadonlySet<string>): string {
  const letters = [...name.trim()];
  const first = (letters[0] ?? '').toUpperCase();
  return taken.has(first) ? `${first}${letters[1] ?? ''}` : first;
}

export function useSectionMarks(): readonly SectionMark[] {
  const sections = useStand(({ rows }) => rows.sections);
  return useMemo(() => marksOf(sections), [sections]);
}
