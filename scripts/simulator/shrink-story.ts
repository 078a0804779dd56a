// The shortest story that still breaks the same rule: steps are left out in ever smaller handfuls, as long as it does.
import { runStory } from './run-story.ts';
import type { Step, Story } from './story.ts';

/** Enough for the usual story to lose nearly all it can. */
const runsAtMost = 150;

export async function shrinkStory(story: Story, rule: string): Promise<Story> {
  let runs = 0;
  const breaks = async (steps: readonly Step[]): Promise<boolean> => {
    runs += 1;
    return runs <= runsAtMost && (await runStory({ ...story, steps })).broken?.rule === rule;
  };
  let { steps } = story;
  for (let size = Math.ceil(steps.length / 2); size >= 1; size = size === 1 ? 0 : Math.ceil(size / 2)) {
    for (let from = 0; from < steps.length; ) {
      const fewer = leftOut(steps, from, size);
      if (await breaks(fewer)) steps = fewer;
      else from += size;
    }
  }
  return calmed({ ...story, steps }, breaks);
}

/** The step behind what is left out still happens at its time. */
function leftOut(steps: readonly Step[], from: number, size: number): readonly Step[] {
  const missedMs = steps.slice(from, from + size).reduce((sum, { afterMs }) => sum + afterMs, 0);
  const [next, ...rest] = steps.slice(from + size);
  if (next === undefined) return steps.slice(0, from);
  return [...steps.slice(0, from), { ...next, afterMs: next.afterMs + missedMs }, ...rest];
}

/** Rounder times make a story easier to follow. */
async function calmed(story: Story, breaks: (steps: readonly Step[]) => Promise<boolean>): Promise<Story> {
  const whole = story.steps.map((step) => ({ ...step, afterMs: Math.round(step.afterMs / 1000) * 1000 }));
  return (await breaks(whole)) ? { ...story, steps: whole } : story;
}
