// Runs one seed; when it breaks a rule, finds the shortest story that does and tells it.
import { makeStory } from './make-story.ts';
import { type Ending, runStory } from './run-story.ts';
import { shrinkStory } from './shrink-story.ts';
import { tellStory } from './tell-story.ts';

export interface SeedResult {
  readonly ops: number;
  /** Lines for a person; null when every rule held. */
  readonly complaint: readonly string[] | null;
}

export async function trySeed(seed: number): Promise<SeedResult> {
  const story = makeStory(seed);
  const ending = await runStory(story);
  if (ending.broken === null) return { ops: ending.ops, complaint: null };
  const shortest = await shrinkStory(story, ending.broken.rule);
  const { broken }: Ending = await runStory(shortest);
  const end = broken?.detail ?? ending.broken.detail;
  const replay = `Replay: npm run simulate -- --seeds 1 --seed ${seed}`;
  return { ops: ending.ops, complaint: [...tellStory(shortest), `Broken: ${end}`, replay] };
}
