// Lives through a story and says how it ended. The same story ends the same way, every time.
import type { Row } from '#shared/log/entity.ts';
import { defaultQueue } from '#shared/queues/queue.ts';
import { act } from './act.ts';
import { BrokenRule } from './broken-rule.ts';
import type { Story } from './story.ts';
import { World } from './world.ts';

export interface Ending {
  readonly broken: { readonly rule: string; readonly detail: string } | null;
  /** Steps taken before the end. */
  readonly steps: number;
  readonly ops: number;
  /** Every op of the log with its verdict, and the rows at the end: all but times. */
  readonly verdicts: readonly string[];
  readonly rows: readonly string[];
}

export async function runStory(story: Story): Promise<Ending> {
  const world = new World(story);
  let steps = 0;
  try {
    furnish(world);
    for (const step of story.steps) {
      await world.time.pass(step.afterMs);
      world.findings.throwFirst();
      await act(world, step);
      steps += 1;
    }
    world.findings.throwFirst();
    return { broken: null, steps, ...tellOf(world) };
  } catch (error) {
    return { broken: describe(error), steps, ...tellOf(world) };
  } finally {
    world.close();
  }
}

/** Before opening: a queue, four tables, and settings, made at the first station. */
function furnish(world: World): void {
  const station = world.station(0);
  if (station === undefined) return;
  const gestures = [
    { kind: 'queue.set', payload: { queueId: station.mint(), details: { ...defaultQueue } } },
    ...['1', '2', '3', '4'].map((name) => ({
      kind: 'table.set',
      payload: { tableId: station.mint(), details: { name } },
    })),
    { kind: 'settings.set', payload: { details: { country: 'US' } } },
  ];
  for (const gesture of gestures) {
    const { opId, verdict } = station.perform(gesture);
    world.saved.add({ opId, station: station.name, kind: gesture.kind }, verdict);
  }
}

const tellOf = ({ cloud }: World): Pick<Ending, 'ops' | 'verdicts' | 'rows'> => ({
  ops: cloud.reference.head,
  verdicts: cloud.reference.log.map(({ op, verdict }) => `${op.opId} ${op.kind} ${JSON.stringify(verdict)}`),
  rows: [...cloud.reference.at(cloud.reference.head)].map(([key, row]) => `${key} ${withoutTimes(row)}`),
});

function describe(error: unknown): Ending['broken'] {
  if (error instanceof BrokenRule) return { rule: error.rule, detail: error.message };
  if (error instanceof Error) return { rule: 'no crash', detail: error.stack ?? error.message };
  return { rule: 'no crash', detail: String(error) };
}

const withoutTimes = (row: Row): string =>
  JSON.stringify(row, (field, value: unknown) => (field.endsWith('At') && value !== null ? 'a time' : value));
