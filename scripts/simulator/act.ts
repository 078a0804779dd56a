// Carries out one step of a story. A step that means nothing here, because its station is away or its screen is empty,
// does nothing.
import { opId } from '#shared/log/op.ts';
import { assertNever } from '#shared/must.ts';
import type { ChangedRow } from '#station/log/replica.ts';
import { hold } from './broken-rule.ts';
import { makeGesture, type Scene, sceneOf } from './gestures.ts';
import { comeToRest } from './rest.ts';
import { eveningAt } from './simulated-cloud.ts';
import type { SimulatedStation } from './simulated-station.ts';
import type { Action, Step } from './story.ts';
import { futureRow, makeOp, makeWebGesture } from './web-gestures.ts';
import type { World } from './world.ts';

type ActionOf<Kind extends Action['kind']> = Extract<Action, { readonly kind: Kind }>;

export async function act(world: World, { action, draws }: Step): Promise<void> {
  switch (action.kind) {
    case 'gesture':
      return gesture(world, action, draws);
    case 'repeat':
      return repeat(world, action);
    case 'web':
      return write(world, action, draws);
    case 'rest':
      return comeToRest(world);
    case 'join':
      if (world.stations.length < 6) world.addStation();
      return;
    case 'copy-cloud':
    case 'restore-cloud':
    case 'cloud-fails':
      return cloudTrouble(world, action);
    default:
      return stationTrouble(world, action);
  }
}

function gesture(
  world: World,
  { station: place, gesture: kind }: ActionOf<'gesture'>,
  draws: readonly number[],
): void {
  const station = world.station(place);
  if (station?.isOpen !== true) return;
  const { mint, now } = station;
  const made = makeGesture(kind, { scene: sceneAt(station), mint, draws, now, source: 'host' });
  if (made === null) return;
  const { opId: id, verdict } = station.perform(made);
  world.saved.add({ opId: id, station: station.name, kind: made.kind }, verdict);
}

/** In the order of ids: what a host reaches for must not hang on clocks. */
function sceneAt({ log }: SimulatedStation): Scene {
  const rowsOf = (found: readonly ChangedRow[]) =>
    found
      .flatMap(({ kind, row }) => (row === null ? [] : [{ kind, row }]))
      .sort((left, right) => (left.row.id < right.row.id ? -1 : 1));
  return sceneOf([...rowsOf(log.openRows()), ...rowsOf(log.finishedSince(0)).slice(0, 3)], {
    recentOpIds: log.recent({ limit: 20 }).map(({ op }) => op.opId),
    conflictOpIds: log.conflicts().map(({ op }) => op.opId),
  });
}

function repeat(world: World, { station: place, elsewhere }: ActionOf<'repeat'>): void {
  const station = world.station(place);
  const op = station?.lastOp;
  if (station === undefined || op === null || op === undefined) return;
  const target = elsewhere ? world.station(place + 1) : station;
  if (target?.isOpen !== true) return;
  const known = target.log.recent({ limit: 10_000 }).find((activity) => activity.op.opId === op.opId);
  const before = target.log.pending().length;
  const answer = target.log.commit(op);
  if (known !== undefined) {
    hold('exactly once', answer.repeated, () => `${op.opId} was taken twice by ${target.name}`);
    hold('exactly once', target.log.pending().length === before, () => `${op.opId} was queued twice`);
  } else {
    world.saved.share(op.opId);
    world.saved.add({ opId: op.opId, station: target.name, kind: op.kind }, answer.verdict);
  }
}

async function write(
  world: World,
  { gesture: kind }: ActionOf<'web'>,
  draws: readonly number[],
): Promise<void> {
  const { cloud, time, mintWeb } = world;
  const now = eveningAt + time.now();
  if (kind === 'future') {
    const op = makeOp({ kind: 'future.dance', payload: { style: 'tango' } }, { opId: mintWeb(), now });
    world.background(cloud.append((place) => futureRow({ op, ...place })));
    return;
  }
  const rows = [...cloud.reference.at(cloud.reference.head)].map(([key, row]) => ({
    kind: key.slice(0, key.indexOf(' ')),
    row,
  }));
  const scene = sceneOf(rows, { recentOpIds: [], conflictOpIds: [] });
  const made = makeWebGesture(kind, { scene, mint: mintWeb, draws, now, source: 'web' });
  if (made !== null) world.background(cloud.write(makeOp(made, { opId: opId.parse(mintWeb()), now })));
}

async function cloudTrouble(
  world: World,
  action: ActionOf<'copy-cloud' | 'restore-cloud' | 'cloud-fails'>,
): Promise<void> {
  const { cloud, time, saved } = world;
  switch (action.kind) {
    case 'cloud-fails':
      world.failingUntil = time.now() + action.ms;
      return;
    case 'copy-cloud':
      world.cloudCopy = cloud.state;
      return;
    case 'restore-cloud':
      // A cloud that lost kinds it does not know waits for its update before it takes them back.
      if (world.cloudCopy === null || cloud.hasFutureAbove(world.cloudCopy.head)) return;
      await cloud.restore(world.cloudCopy);
      // A later restore goes back within the new epoch: copies from before it are thrown away.
      world.cloudCopy = null;
      saved.forgetTold(null);
      saved.keepOnly(world.heldOps());
      return;
    default:
      return assertNever(action);
  }
}

type StationTrouble = ActionOf<
  'cut' | 'no-push' | 'session-expires' | 'restart' | 'copy-file' | 'older-copy' | 'clock'
>;

function stationTrouble(world: World, action: StationTrouble): void {
  const station = world.station(action.station);
  if (station === undefined) return;
  const trouble = world.trouble(station);
  const { time } = world;
  switch (action.kind) {
    case 'cut':
      trouble.cutUntil = Math.max(trouble.cutUntil, time.now() + action.ms);
      return;
    case 'no-push':
      trouble.noPushUntil = Math.max(trouble.noPushUntil, time.now() + action.ms);
      return;
    case 'session-expires':
      trouble.expiredUntil = Math.max(trouble.expiredUntil, time.now() + action.ms);
      // Someone pairs the station again and asks to send.
      time.after(action.ms, () => station.isOpen && station.sync.sendAgain());
      return;
    case 'restart':
      if (!station.isOpen) return;
      station.close();
      time.after(action.awayMs, () => station.isOpen || station.open());
      return;
    case 'copy-file':
      world.files.set(action.station, station.copyFile());
      return;
    case 'older-copy':
      restoreFile(world, station, world.files.get(action.station));
      return;
    case 'clock':
      station.clockSkewMs += action.jumpMs;
      return;
    default:
      assertNever(action);
  }
}

function restoreFile(world: World, station: SimulatedStation, file: Buffer | undefined): void {
  if (file === undefined) return;
  if (station.isOpen) station.close();
  station.open(file);
  for (const { op } of station.log.pending()) world.saved.doubt(op.opId);
  world.saved.forgetTold(station.name);
  world.saved.keepOnly(world.heldOps());
}
