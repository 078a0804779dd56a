/** One thing a person can do or go to, as the palette lists it: its words, its key, and why it cannot be done, if so. */
import type { LucideIcon } from 'lucide-react';
import { wordsIn } from '#shared/text/fold-text.ts';
import { scoreOf, soughtIn } from './match.ts';

export type Entry = {
  readonly id: string;
  readonly label: string;
  /** A second line. */
  readonly about?: string;
  readonly keys?: string;
  readonly icon: LucideIcon;
  /** In words, where it cannot be done: who may, or what is in the way. */
  readonly why: string | null;
  /** Found by these words too. */
  readonly also?: string;
  /** Of two that answer as well, the greater one comes first. */
  readonly weight: number;
  readonly run: () => void;
};

const shownAtMost = 12;

/** What answers best first. What cannot be done comes after what can. */
export function answering(entries: readonly Entry[], text: string): readonly Entry[] {
  const sought = soughtIn(text);
  return entries
    .flatMap((entry) => {
      const score = scoreOf(wordsIn(`${entry.label} ${entry.also ?? ''}`), sought);
      return score === null
        ? []
        : [{ entry, score: score * 10 + entry.weight - (entry.why === null ? 0 : 3) }];
    })
    .sort((left, right) => right.score - left.score)
    .slice(0, shownAtMost)
    .map(({ entry }) => entry);
}

/** While nothing is typed: what was done last, then what there is. */
export function offered(entries: readonly Entry[], recent: readonly string[]): readonly Entry[] {
  const again = recent.flatMap((id) => entries.find((entry) => entry.id === id) ?? []);
  return [...again, ...entries.filter((entry) => !again.includes(entry))];
}
