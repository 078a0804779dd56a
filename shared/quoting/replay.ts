// Reads a house's history line by line, learns from each line once it was read, and answers every quote from the lines
// above it. A line that does not fit what came before is a fault.
import { failed, ok, type Result } from '#shared/result.ts';
import { type Engine, engineOf, recalibrated } from './engine.ts';
import { estimateParty } from './estimate-room.ts';
import { learnGap } from './gap-law.ts';
import type { House } from './house.ts';
import type { HouseLine } from './house-line.ts';
import { learnNight, learnOutcome } from './learn.ts';
import { type Learned, nothingLearned } from './learned.ts';
import { learnPatience } from './patience.ts';
import type { Question } from './play-scenarios.ts';
import { type NightEvents, ReplayNight } from './replay-night.ts';
import { moreOf } from './running-mean.ts';

/** What is answered to each `quote` line; null when no table or join could ever take the party. */
export interface QuoteAnswer {
  readonly night: string;
  readonly party: string;
  readonly at: number;
  readonly p20: number | null;
  readonly p50: number | null;
  readonly p80: number | null;
}

export type ReplayFault =
  | { readonly kind: 'no-night' }
  | { readonly kind: 'unknown-table'; readonly table: string }
  | { readonly kind: 'time-falls'; readonly at: number; readonly after: number }
  | { readonly kind: 'not-waiting'; readonly party: string };

type NightLine = Exclude<HouseLine, { type: 'house' | 'night' }>;

const weekdayOf = (date: string): number => {
  const day = new Date(`${date}T00:00:00Z`).getUTCDay();
  return day === 0 ? 7 : day;
};

const answered = ok(null);

export class Replay {
  private house: House = { tables: [], joins: [] };
  /** Everything read so far. */
  learned: Learned;
  private engine: Engine;
  private night: ReplayNight | null = null;
  private isClosed = true;
  private hasNewScores = false;
  /** What the last quote was answered from, for whoever asks the same another way. */
  lastAsked: { readonly engine: Engine; readonly question: Question } | null = null;

  /** Goes on from what is known already. */
  constructor(known: Learned = nothingLearned()) {
    this.learned = known;
    this.engine = engineOf(this.house, this.learned);
  }

  read(line: HouseLine): Result<QuoteAnswer | null, ReplayFault> {
    if (line.type === 'house') return this.furnish(line);
    if (line.type === 'night') {
      this.closeNight(false);
      const hours = { ...line, weekday: weekdayOf(line.date) };
      this.night = new ReplayNight(this.house, hours, this.events());
      this.isClosed = false;
      return answered;
    }
    const { night } = this;
    if (night === null) return failed({ kind: 'no-night' });
    const fault = faultOf(night, line);
    if (fault !== null) return failed(fault);
    if (line.type !== 'booking') night.lastAt = line.at;
    return this.live(night, line);
  }

  private furnish(house: House): Result<null, ReplayFault> {
    const known = new Set(house.tables.map(({ id }) => id));
    const table = house.joins.flatMap(({ tables }) => tables).find((id) => !known.has(id));
    if (table !== undefined) return failed({ kind: 'unknown-table', table });
    this.closeNight(false);
    this.night = null;
    this.house = { tables: house.tables, joins: house.joins };
    this.engine = engineOf(this.house, this.learned);
    return answered;
  }

  private live(night: ReplayNight, line: NightLine): Result<QuoteAnswer | null, ReplayFault> {
    switch (line.type) {
      case 'quote':
        return ok(this.quote(night, line));
      case 'end':
        this.closeNight(true);
        return answered;
      default:
        happen(night, line);
        return answered;
    }
  }

  private quote(night: ReplayNight, { party, at }: { party: string; at: number }): QuoteAnswer {
    const answer = { night: night.hours.date, party, at };
    if (this.hasNewScores) {
      this.engine = recalibrated(this.engine, this.learned.scores, this.learned.tau);
      this.hasNewScores = false;
    }
    const question = { tonight: night.tonight(), room: night.roomFor(party, at) };
    this.lastAsked = { engine: this.engine, question };
    const estimate = estimateParty(this.engine, question, party);
    if (estimate === null) return { ...answer, p20: null, p50: null, p80: null };
    if (!night.isOffTheList(party)) night.keep({ at, party, ...question, estimate });
    const { p20, p50, p80 } = estimate.quote;
    return { ...answer, p20, p50, p80 };
  }

  private closeNight(isWhole: boolean): void {
    const { night } = this;
    if (night === null || this.isClosed) return;
    this.isClosed = true;
    const { house, engine } = this;
    const closed = { house, night: night.asPast(isWhole), outcomes: night.outcomes };
    this.learned = learnNight(this.learned, engine, closed);
    this.engine = engineOf(house, this.learned);
    this.hasNewScores = false;
  }

  private events(): NightEvents {
    const learn = (part: Partial<Learned>): void => {
      this.learned = { ...this.learned, ...part };
    };
    return {
      outcome: (outcome) => {
        this.learned = learnOutcome(this.learned, outcome);
        this.hasNewScores = true;
      },
      bussed: (minutes) => learn({ bussing: learnGap(this.learned.bussing, minutes) }),
      leftAfterCheck: (minutes) => learn({ check: learnGap(this.learned.check, minutes) }),
      waited: (minutes, walkedOff) =>
        learn({ patience: learnPatience(this.learned.patience, minutes, walkedOff) }),
      lagged: (minutes) => learn({ lag: moreOf(this.learned.lag, minutes) }),
      bookingEnded: (lateBy) => {
        learn({ noShows: moreOf(this.learned.noShows, lateBy === null ? 1 : 0) });
        if (lateBy !== null) learn({ lateness: moreOf(this.learned.lateness, lateBy) });
      },
      seatedSmall: (size, atJoin) =>
        learn({
          joined: this.learned.joined.map((mean, index) =>
            index === size - 1 ? moreOf(mean, atJoin ? 1 : 0) : mean,
          ),
        }),
    };
  }
}

function faultOf(night: ReplayNight, line: NightLine): ReplayFault | null {
  if (line.type !== 'booking' && line.at < night.lastAt) {
    return { kind: 'time-falls', at: line.at, after: night.lastAt };
  }
  if ('tables' in line) {
    const table = line.tables.find((id) => !night.floor.knows(id));
    if (table !== undefined) return { kind: 'unknown-table', table };
  }
  const mustWait = 'party' in line && line.type !== 'join' && line.type !== 'seat';
  if (mustWait && !night.isKnown(line.party)) return { kind: 'not-waiting', party: line.party };
  return null;
}

function happen(night: ReplayNight, line: Exclude<NightLine, { type: 'quote' | 'end' }>): void {
  switch (line.type) {
    case 'booking':
      night.list.book({ id: line.booking, size: line.size, at: line.at });
      break;
    case 'join':
      night.join(line);
      break;
    case 'arrive':
      night.arrive(line.party, line.at);
      break;
    case 'walkoff':
      night.walkOff(line.party, line.at);
      break;
    case 'noshow':
      night.noShow(line.party);
      break;
    case 'hold':
      night.hold(line.party, line.tables);
      break;
    case 'call':
      night.call(line.party, line.tables, line.at);
      break;
    case 'seat':
      night.seat(line.party, line.tables, line.at);
      break;
    case 'pace':
      night.tellPace(line);
      break;
    case 'check':
      night.floor.check(line.tables, line.at);
      break;
    case 'vacate':
      night.floor.vacate(line.tables, line.at);
      break;
    case 'ready':
      night.floor.ready(line.tables, line.at);
      break;
  }
}
