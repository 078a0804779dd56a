// One evening of practice: a second core on a file of its own, with an identity nobody else ever hears of, no cloud, no
// backups and a clock of its own. Closing it takes the file away.
import { given } from '#shared/log/given.ts';
import type { PracticeGuest, PracticeSpeed } from '#shared/practice/practice-evening.ts';
import { type PracticeReview, reviewPractice } from '#shared/practice/review-practice.ts';
import { failed, ok, type Result } from '#shared/result.ts';
import { openStationDatabase } from '../database/open-station-database.ts';
import { openIdentity } from '../identity/station-identity.ts';
import { randomIds } from '../ids.ts';
import { openCore, type StationCore } from '../station-core.ts';
import type { StationParts } from '../station-parts.ts';
import type { Ground } from './act-as-guest.ts';
import { actAsHost } from './act-as-host.ts';
import { actAsHouse } from './act-as-house.ts';
import { copyPeople, copyRoom } from './copy-room.ts';
import { createPracticePlayer, type PracticePlayer } from './play-practice.ts';
import { createPracticeClock, type PracticeClock } from './practice-clock.ts';
import { makePracticeFolder, removePracticeFolder } from './practice-folder.ts';
import type { PracticeChange, PracticeStatus } from './practice-status.ts';

export interface PracticeRun {
  readonly id: string;
  readonly wish: RunWish;
  readonly core: StationCore;
  /** What the station is made of while a screen practises. */
  readonly parts: StationParts;
  readonly status: () => PracticeStatus;
  readonly change: (change: PracticeChange) => void;
  readonly review: () => PracticeReview;
  readonly close: () => Promise<void>;
}

export interface RunWish {
  readonly beganAt: number;
  readonly speed: PracticeSpeed;
  readonly guests: readonly PracticeGuest[];
}

export async function openPracticeRun(
  real: StationParts,
  from: StationCore,
  wish: RunWish,
): Promise<Result<PracticeRun, 'no-room'>> {
  const id = real.ids.uuid();
  const clock = createPracticeClock(real.clock, wish.beganAt, { speed: wish.speed, isPaused: false });
  const ids = randomIds(clock);
  const identity = await openIdentity({ read: async () => null, write: async () => undefined }, ids);
  const paths = makePracticeFolder(real.paths, id);
  const parts = { ...real, paths, clock, ids, keepsBackups: false, cloudUrl: null };
  const database = openStationDatabase(parts);
  if (!database.ok || !identity.ok) {
    removePracticeFolder(paths);
    return failed('no-room');
  }
  const own = { ...parts, identity: identity.value };
  copyPeople(from, database.value);
  const core = await openCore(own, database.value, null);
  const act = actAsHouse({ log: core.log, ids, now: clock.now });
  copyRoom(from, act);
  const ground = { core, ids, act, now: clock.now, beganAt: wish.beganAt };
  const player = createPracticePlayer(ground, wish.guests);
  player.play();
  return ok(runOf({ id, wish, parts: own, clock, ground, player }));
}

interface Opened {
  readonly id: string;
  readonly wish: RunWish;
  readonly parts: StationParts;
  readonly clock: PracticeClock;
  readonly ground: Ground;
  readonly player: PracticePlayer;
}

const playEveryMs = 250;
/** Looking for the next table costs more than a guest who comes. */
const hostEveryMs = 1000;
/** Screens reckon the time on by themselves; once in a while they are told it. */
const tellEveryMs = 15_000;

function runOf({ id, wish, parts, clock, ground, player }: Opened): PracticeRun {
  const { core } = ground;
  let isSeatedByHouse = false;
  const status = (): PracticeStatus => ({
    id,
    ...clock.pace(),
    now: clock.now(),
    isSeatedByHouse,
    isOver: player.isOver(),
  });
  const tell = (): void => core.feed.publish({ practice: status() });
  let wasOver = false;
  const play = (): void => {
    if (clock.pace().isPaused) return;
    player.play();
    if (player.isOver() !== wasOver) {
      wasOver = !wasOver;
      tell();
    }
  };
  const playHost = (): void => {
    if (isSeatedByHouse && !clock.pace().isPaused) actAsHost(ground);
  };
  const until = { onBug: parts.onBug, signal: core.closing };
  every(playEveryMs, play, until);
  every(hostEveryMs, playHost, until);
  every(tellEveryMs, tell, until);
  return {
    id,
    wish,
    core,
    parts,
    status,
    change: ({ isSeatedByHouse: byHouse, ...pace }) => {
      isSeatedByHouse = byHouse ?? isSeatedByHouse;
      clock.set(given(pace));
      tell();
    },
    review: () => reviewPractice(player.parties()),
    close: async () => {
      await core.close();
      removePracticeFolder(parts.paths);
    },
  };
}

interface Until {
  readonly onBug: (error: Error) => void;
  readonly signal: AbortSignal;
}

function every(ms: number, run: () => void, { onBug, signal }: Until): void {
  const timer = setInterval(() => {
    try {
      run();
    } catch (error) {
      onBug(new Error('practice could not go on', { cause: error }));
    }
  }, ms);
  timer.unref();
  signal.addEventListener('abort', () => clearInterval(timer), { once: true });
}
