// Makes an evening from a seed: mostly what hosts do, broken into by the network, crashes, restores and wrong clocks.
import { type Chance, createChance } from './chance.ts';
import {
  type Action,
  type GestureKind,
  gestureKinds,
  type Step,
  type Story,
  type Weather,
  type WebGestureKind,
} from './story.ts';

const often: readonly GestureKind[] = [
  'add',
  'add',
  'edit',
  'call',
  'hold',
  'hold',
  'hold',
  'release',
  'release',
  'seat',
  'seat',
  'clear',
  'requeue',
  'remove',
  'undo',
];
const webOften: readonly WebGestureKind[] = [
  'add',
  'add',
  'add',
  'edit',
  'remove',
  'set-queue',
  'erase',
  'prune',
  'future',
];

const weathers: readonly Weather[] = [
  { slowMs: 80, lost: 0, repeated: 0, late: 0, failed: 0 },
  { slowMs: 300, lost: 0.1, repeated: 0.15, late: 0.1, failed: 0.05 },
  { slowMs: 1500, lost: 0.3, repeated: 0.3, late: 0.3, failed: 0.15 },
];

export function makeStory(seed: number): Story {
  const chance = createChance('story', seed);
  const stations = chance.between(2, 5);
  const pace = chance.pick([300, 3000, 20_000]);
  const steps = Array.from({ length: chance.between(40, 150) }, () =>
    chance.happens(0.015) ? makeQuarrel(chance, stations) : [makeStep(chance, { stations, pace })],
  ).flat();
  const rest: Step = { afterMs: 1000, action: { kind: 'rest' }, draws: [] };
  const clockSkewsMs = Array.from({ length: 6 }, () => chance.pick([0, 0, -7_200_000, 45_000, 3_600_000]));
  return { seed, stations, weather: chance.pick(weathers), clockSkewsMs, steps: [...steps, rest] };
}

interface Setting {
  readonly stations: number;
  readonly pace: number;
}

function makeStep(chance: Chance, setting: Setting): Step {
  return {
    afterMs: chance.happens(0.3) ? 0 : chance.between(1, setting.pace),
    action: makeAction(chance, setting.stations),
    draws: Array.from({ length: 8 }, chance.draw),
  };
}

/** One host takes a party off the list and thinks better of it; another, cut off meanwhile, has called it. */
function makeQuarrel(chance: Chance, stations: number): readonly Step[] {
  const one = chance.between(0, stations - 1);
  const other = (one + 1) % stations;
  const draws = Array.from({ length: 8 }, chance.draw);
  return [
    { afterMs: 20_000, action: { kind: 'cut', station: other, ms: 3000 }, draws },
    { afterMs: 100, action: { kind: 'gesture', station: one, gesture: 'remove' }, draws },
    { afterMs: 100, action: { kind: 'gesture', station: other, gesture: 'call' }, draws },
    { afterMs: 100, action: { kind: 'no-push', station: other, ms: 60_000 }, draws },
    {
      afterMs: 40_000,
      action: { kind: 'gesture', station: one, gesture: 'undo' },
      draws: draws.map(() => 0),
    },
  ];
}

function makeAction(chance: Chance, stations: number): Action {
  const station = chance.between(0, stations - 1);
  const drawn = chance.draw();
  if (drawn < 0.35) return { kind: 'gesture', station, gesture: chance.pick(often) };
  if (drawn < 0.68) return { kind: 'gesture', station, gesture: chance.pick(gestureKinds) };
  if (drawn < 0.72) return { kind: 'repeat', station, elsewhere: chance.happens(0.4) };
  if (drawn < 0.8) return { kind: 'web', gesture: chance.pick(webOften) };
  return makeTrouble(chance, station);
}

function makeTrouble(chance: Chance, station: number): Action {
  const ms = chance.pick([500, 5000, 60_000, 400_000]);
  const jumpMs = chance.pick([-86_400_000, -300_000, 120_000, 86_400_000, 315_360_000_000]);
  const troubles: readonly Action[] = [
    { kind: 'cut', station, ms },
    { kind: 'cut', station, ms },
    { kind: 'cut', station, ms },
    { kind: 'no-push', station, ms },
    { kind: 'no-push', station, ms },
    { kind: 'cloud-fails', ms: Math.min(ms, 60_000) },
    { kind: 'session-expires', station, ms: Math.min(ms, 60_000) },
    { kind: 'restart', station, awayMs: chance.pick([0, 100, 30_000]) },
    { kind: 'restart', station, awayMs: chance.pick([0, 100, 30_000]) },
    { kind: 'copy-file', station },
    { kind: 'older-copy', station },
    { kind: 'join' },
    { kind: 'copy-cloud' },
    { kind: 'restore-cloud' },
    { kind: 'clock', station, jumpMs },
    { kind: 'rest' },
  ];
  return chance.pick(troubles);
}
