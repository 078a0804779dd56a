// What the seeds rely on: a story happens the same way every time, whatever the clocks say, and a broken rule is told
// in few words.
import { expect, test } from 'vitest';
import { must } from '#shared/must.ts';
import { makeStory } from './make-story.ts';
import { runStory } from './run-story.ts';
import type { Step, Story } from './story.ts';
import { tellStory } from './tell-story.ts';

const seeds = Array.from({ length: 15 }, (_, index) => index + 1001);

/** Pruning goes by when a visit ended; it is told apart from what clocks must not change. */
function withClocks(story: Story, clockSkewsMs: readonly number[]): Story {
  const steps = story.steps.filter(
    ({ action }) => action.kind !== 'clock' && !(action.kind === 'web' && action.gesture === 'prune'),
  );
  return { ...story, steps, clockSkewsMs };
}

test.each(seeds.slice(0, 5))('seed %i ends the same way twice', async (seed) => {
  expect(await runStory(makeStory(seed))).toEqual(await runStory(makeStory(seed)));
});

test.each(seeds)('seed %i: clocks change no order, no verdict and no row', async (seed) => {
  const story = makeStory(seed);
  const right = await runStory(withClocks(story, []));
  const wrong = await runStory(withClocks(story, [7_200_000, -7_200_000, 600_000, -45_000, 3_600_000, 1]));
  expect(right.broken).toBeNull();
  expect(wrong).toEqual(right);
});

test('a story is told in lines that name the station and what was done', () => {
  const lines = tellStory(makeStory(1)).join('\n');
  expect(lines).toContain('Seed 1: ');
  expect(lines).toMatch(/\d s {2}[A-F]: (add|seat|edit)/);
  expect(lines).toMatch(/everything heals and comes to rest$/);
});

test('an evening offline makes more ops than a push or a page holds, and they all arrive', async () => {
  const { draws } = must(makeStory(1).steps[0], 'a step');
  const add: Step = { afterMs: 1, action: { kind: 'gesture', station: 0, gesture: 'add' }, draws };
  const alone: Step[] = [
    { afterMs: 5000, action: { kind: 'cut', station: 0, ms: 3_600_000 }, draws },
    ...Array.from({ length: 620 }, () => add),
    { afterMs: 1000, action: { kind: 'gesture', station: 1, gesture: 'set-settings' }, draws },
    { afterMs: 1000, action: { kind: 'rest' }, draws },
  ];
  const ending = await runStory({ ...makeStory(1), stations: 2, steps: alone });
  expect(ending.broken).toBeNull();
  expect(ending.ops).toBeGreaterThan(620);
});
