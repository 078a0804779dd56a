// When a business day is over, what it taught is learned once, on a thread, and kept. A station that was off for a week, or
// was paired a minute ago, goes through what it missed.
import { StorageError } from '../database/storage-error.ts';
import type { StationParts } from '../station-parts.ts';
import { learnOnThread } from './learn-on-thread.ts';
import type { Player } from './play-evening.ts';
import { type EngineKeeper, typicalOf } from './quote-engine.ts';
import type { QuoteMemory } from './quote-memory.ts';

interface LearningOptions {
  readonly memory: QuoteMemory;
  readonly keeper: EngineKeeper;
  readonly parts: Pick<StationParts, 'paths' | 'program' | 'onBug'>;
  readonly player: Pick<Player, 'night' | 'settings'>;
  readonly signal: AbortSignal;
}

/** As long as the log keeps what an op did. */
const roomsKeptMs = 35 * 86_400_000;
const firstMs = 5_000;
const everyMs = 10 * 60_000;

export function keepLearning(options: LearningOptions): void {
  let isLearning = false;
  const look = (): void => {
    if (isLearning) return;
    isLearning = true;
    learnWhenDue(options)
      .catch((error: unknown) => {
        if (options.signal.aborted || error instanceof StorageError) return;
        options.parts.onBug(new Error('past nights could not be learned from', { cause: error }));
      })
      .finally(() => {
        isLearning = false;
      });
  };
  const first = setTimeout(look, firstMs);
  const timer = setInterval(look, everyMs);
  for (const each of [first, timer]) each.unref();
  options.signal.addEventListener('abort', () => [clearTimeout(first), clearInterval(timer)], { once: true });
}

/** One look: nothing happens while every night before tonight is known. */
async function learnWhenDue(options: LearningOptions): Promise<void> {
  const { parts, memory, keeper, player, signal } = options;
  const lesson = memory.lesson();
  const tonightAt = player.night().startAt;
  const afterAt = lesson?.throughAt ?? 0;
  if (afterAt >= tonightAt - 1) return;
  const known = lesson?.learned ?? null;
  const typical = typicalOf(player.settings());
  const path = parts.paths.database;
  const learned = await learnOnThread(
    parts.program,
    { kind: 'learn-nights', path, known, typical, afterAt, tonightAt },
    signal,
  );
  memory.learn({ learned, throughAt: tonightAt - 1 });
  memory.forget(tonightAt - roomsKeptMs);
  keeper.noteLesson(learned);
}
