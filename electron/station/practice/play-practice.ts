// Plays the guests of a run by its clock. What they do is due by the rows and the moment; here it is remembered who is
// behind which party.
import { type Party, party } from '#shared/parties/party.ts';
import { chanceOf } from '#shared/practice/chance.ts';
import { dueActs, type PracticeMoment } from '#shared/practice/due-acts.ts';
import { stayOf } from '#shared/practice/generate-evening.ts';
import type { PracticeGuest } from '#shared/practice/practice-evening.ts';
import { seating } from '#shared/seatings/seating.ts';
import { actAsGuest, type Ground } from './act-as-guest.ts';
import { rowsOf } from './rows-of.ts';

export interface PracticePlayer {
  /** Everything that is due now. */
  readonly play: () => void;
  /** Everybody came, and nobody is there any more. */
  readonly isOver: () => boolean;
  /** All who came so far. */
  readonly parties: () => readonly Party[];
}

const minuteMs = 60_000;
/** Whoever the trainee took in themselves puts up with this much. */
const usualPatience = 25;

const seedOf = (id: string): number => Number.parseInt(id.slice(-8), 16);

export function createPracticePlayer(ground: Ground, guests: readonly PracticeGuest[]): PracticePlayer {
  const { core, now, beganAt } = ground;
  const known = new Map<string, PracticeGuest>();
  let ahead = guests;
  const temperOf: PracticeMoment['temperOf'] = ({ id, size }) =>
    known.get(id) ?? { patience: usualPatience, stay: stayOf(chanceOf(seedOf(id)), size) };
  return {
    play: () => {
      const rows = core.log.openRows();
      const moment = { now: now(), beganAt, ahead, temperOf };
      ahead = ahead.filter(({ listedAt }) => beganAt + listedAt * minuteMs > moment.now);
      const acts = dueActs({ parties: rowsOf(party, rows), seatings: rowsOf(seating, rows) }, moment);
      for (const act of acts) {
        const came = actAsGuest(ground, act);
        if (came !== null && act.kind === 'join') known.set(came.id, act.guest);
      }
    },
    isOver: () => ahead.length === 0 && rowsOf(party, core.log.openRows()).length === 0,
    parties: () => [
      ...rowsOf(party, core.log.openRows()),
      ...rowsOf(party, core.log.finishedSince(beganAt - minuteMs)),
    ],
  };
}
