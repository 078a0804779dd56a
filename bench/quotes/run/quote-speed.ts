// How long one quote takes in a full room: 30 tables taken, 40 parties waiting, ten nights of history.
import type { HouseLine } from '#shared/quoting/house-line.ts';
import { Replay } from '#shared/quoting/replay.ts';
import { drawSize } from '../evening/party-size.ts';
import { quantile } from '../score/quantile.ts';
import { createStream } from '../stream.ts';
import type { Job } from './job.ts';
import { configOf, houseLineOf, nightsOf } from './job-lines.ts';

export interface Speed {
  readonly p50Ms: number;
  readonly p95Ms: number;
}

const rounds = 20;
const asked = 100;
const waiting = 40;
const from = 60;
const until = 120;

const job: Job = {
  ...{ seed: 'speed', config: 'casual30', firstDay: 0, nights: 10, live: false, priorFactor: 1 },
};

export function quoteSpeed(): Speed {
  const replay = new Replay();
  const read = (line: HouseLine): void => {
    if (!replay.read(line).ok) throw new Error(`the engine refuses ${JSON.stringify(line)}`);
  };
  const config = configOf(job);
  read(houseLineOf(config));
  for (const { lines } of nightsOf(job)) lines.forEach(read);
  fullRoom(config.floor.tables.map(({ id }) => id)).forEach(read);
  const timeOne = (turn: number): number => {
    const party = `asks${turn}`;
    read({ type: 'join', at: until, party, size: 1 + (turn % 6) });
    const startedAt = performance.now();
    read({ type: 'quote', at: until, party });
    const ms = performance.now() - startedAt;
    read({ type: 'walkoff', at: until, party });
    return ms;
  };
  const round = (): readonly number[] => Array.from({ length: asked }, (_, turn) => timeOne(turn));
  round();
  const took = Array.from({ length: rounds }, round);
  // The same questions in every round: the quickest answer to each is what it costs, the rest is what else the machine did.
  const each = Array.from({ length: asked }, (_, turn) => Math.min(...took.map((times) => times[turn] ?? 0)));
  return { p50Ms: quantile(each, 0.5), p95Ms: quantile(each, 0.95) };
}

function fullRoom(tables: readonly string[]): readonly HouseLine[] {
  const sizes = createStream('speed', 'sizes');
  const size = (): number => drawSize(until, sizes);
  const seatedAt = (index: number): number => (from * index) / tables.length;
  const sitting = tables.flatMap((table, index): readonly HouseLine[] => [
    { type: 'join', at: seatedAt(index), party: `s${index}`, size: 2 },
    { type: 'seat', at: seatedAt(index), party: `s${index}`, tables: [table] },
  ]);
  const listed = Array.from({ length: waiting }, (_, index): HouseLine => {
    const at = from + ((until - from) * index) / waiting;
    return { type: 'join', at, party: `w${index}`, size: size() };
  });
  return [{ type: 'night', date: '2026-02-06', opens: 0, closes: 300 }, ...sitting, ...listed];
}
