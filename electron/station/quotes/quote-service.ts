// Quotes of this station: everybody's wait is estimated again after every change and every quarter of a minute, beside the
// screens and not on them. A party that joins is quoted at once, from the room as it is then.
import { party } from '#shared/parties/party.ts';
import type { Reason } from '#shared/quoting/explain-wait.ts';
import type { QuoteDisplay } from '#shared/settings/settings.ts';
import type { StationDatabase } from '../database/station-database.ts';
import { StorageError } from '../database/storage-error.ts';
import type { StationLog } from '../log/station-log.ts';
import { readStaff } from '../staff/staff-directory.ts';
import type { ChangeFeed } from '../state/change-feed.ts';
import type { StationParts } from '../station-parts.ts';
import { costsOf } from './costs.ts';
import { explainParty } from './explain-party.ts';
import { keepLearning } from './keep-learning.ts';
import { makeBoard } from './make-board.ts';
import { createPlayer } from './play-evening.ts';
import type { Played } from './played.ts';
import type { Cost, QuoteBoard } from './quote-board.ts';
import { createEngineKeeper } from './quote-engine.ts';
import { createQuoteMemory, type KeptQuote } from './quote-memory.ts';
import { type Newcomer, type QuoteAnswer, type QuoteMade, quoteNewcomer } from './quote-newcomer.ts';

export interface QuoteService {
  readonly board: () => QuoteBoard;
  /** What a party is told that comes now. */
  readonly quote: (newcomer: Newcomer, display?: QuoteDisplay) => QuoteAnswer;
  /** The party was added with this quote: it is kept with the room it was computed from. */
  readonly keep: (partyId: string, made: QuoteMade) => void;
  /** Why a party waits as long as it does. */
  readonly explain: (partyId: string) => readonly Reason[];
  /** Writes what is still to be kept, before the file closes. */
  readonly settle: () => void;
  /** What seating a party at each of these would cost others. */
  readonly costs: (seater: Seater, options: readonly (readonly string[])[]) => readonly (readonly Cost[])[];
}

/** A party of the list, or one that just came through the door. */
export type Seater = { readonly partyId: string } | { readonly size: number };

export interface QuoteOptions {
  readonly parts: Pick<StationParts, 'paths' | 'program' | 'onBug'>;
  readonly log: StationLog;
  readonly database: StationDatabase;
  /** By the cloud's clock where it is known, as rows are stamped. */
  readonly now: () => number;
  readonly feed: ChangeFeed;
  readonly signal: AbortSignal;
}

/** What changed is painted first: the machine of a stand has few cores, and a change seldom comes alone. */
const settleMs = 90;
const everyMs = 15_000;

export function startQuotes(options: QuoteOptions): QuoteService {
  const { parts, log, database, now, feed, signal } = options;
  const { onBug } = parts;
  const memory = createQuoteMemory(database);
  const keeper = createEngineKeeper(memory);
  const player = createPlayer({ log, keeper, now, staff: () => readStaff(database.statements) });
  const board = (): QuoteBoard => makeBoard(player.play(), player.settings());
  const tell = (): void => {
    if (!feed.isWatched()) return;
    try {
      feed.publish({ quotes: board() });
    } catch (error) {
      onBug(new Error('the waits could not be estimated', { cause: error }));
    }
  };
  const soon = once(tell, settleMs, signal);
  const stop = log.onChange(({ rows }) => {
    player.put(rows);
    soon();
  });
  const timer = setInterval(tell, everyMs);
  timer.unref();
  signal.addEventListener('abort', () => [clearInterval(timer), stop()], { once: true });
  keepLearning({ parts, memory, keeper, player, signal });
  const unkept: KeptQuote[] = [];
  const settle = (): void => writeAll(unkept, { memory, onBug });
  const writeKept = once(settle, settleMs, signal);
  return {
    board,
    quote: (newcomer, display) => {
      const settings = player.settings();
      const quoteDisplay = display ?? settings.quoteDisplay;
      return quoteNewcomer(player.play(), { ...settings, quoteDisplay }, newcomer);
    },
    keep: (partyId, made) => {
      const entry = { ...made.entry, partyId };
      keeper.noteQuote(entry);
      unkept.push(entry);
      writeKept();
    },
    explain: (partyId) => explainParty(player.play(), player.settings(), partyId),
    settle,
    costs: (seater, tables) => costsFor(player.play(), seater, tables),
  };
}

function costsFor(
  played: Played,
  seater: Seater,
  options: readonly (readonly string[])[],
): readonly (readonly Cost[])[] {
  const one = 'size' in seater ? { id: '', ...seater } : played.evening.rows.one(party, seater.partyId);
  return one === null ? [] : costsOf(played, one, options);
}

/** Runs a little later, once for all who asked meanwhile. */
function once(run: () => void, ms: number, signal: AbortSignal): () => void {
  let timer: NodeJS.Timeout | null = null;
  signal.addEventListener('abort', () => timer !== null && clearTimeout(timer), { once: true });
  return () => {
    if (timer !== null || signal.aborted) return;
    timer = setTimeout(() => {
      timer = null;
      run();
    }, ms);
    timer.unref();
  };
}

interface Writer {
  readonly memory: ReturnType<typeof createQuoteMemory>;
  readonly onBug: (error: Error) => void;
}

/** The quote itself is in the log; a disk that refuses costs the room it came from. */
function writeAll(unkept: KeptQuote[], { memory, onBug }: Writer): void {
  const entries = unkept.splice(0);
  if (entries.length === 0) return;
  try {
    memory.keep(entries);
  } catch (error) {
    if (!(error instanceof StorageError)) onBug(new Error('quotes could not be kept', { cause: error }));
  }
}
