// Chance from a seed: the same words give the same draws on every machine (mulberry32 over an FNV-1a hash).
import { must } from '#shared/must.ts';

export interface Chance {
  /** At least 0, below 1. */
  readonly draw: () => number;
  /** A whole number, both ends included. */
  readonly between: (least: number, most: number) => number;
  readonly happens: (probability: number) => boolean;
  readonly pick: <T>(choices: readonly T[]) => T;
}

export function createChance(...words: readonly (string | number)[]): Chance {
  let state = hashOf(words.join('/'));
  const draw = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  return {
    draw,
    between: (least, most) => least + Math.floor(draw() * (most - least + 1)),
    happens: (probability) => draw() < probability,
    pick: (choices) => pickAt(choices, draw()),
  };
}

/** The choice a draw stands for: the same draw keeps meaning the same place in a longer or shorter list. */
export const pickAt = <T>(choices: readonly T[], drawn: number): T =>
  must(choices[Math.floor(drawn * choices.length)], 'something to choose from');

function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash;
}
