// Listens to the cloud's pokes: an event stream read with fetch, since Node has no EventSource. It says only how far
// the log has come, and that the staff changed; silence for longer than the cloud's heartbeat means the line is dead.
import { z } from 'zod';
import type { PokeEar, PokePort } from './cloud-port.ts';
import { SyncFailure } from './sync-failure.ts';
import type { Timers } from './timers.ts';

export interface HttpPokeOptions {
  readonly cloudUrl: string;
  readonly token: () => string;
  readonly fetch: typeof fetch;
  readonly timers: Timers;
  /** The staff changed, or may have while nobody listened. */
  readonly onDirectory: () => void;
}

const silenceMs = 90_000;
const longestEvent = 10_000;

export const createHttpPoke = (options: HttpPokeOptions): PokePort => ({
  listen: (ear, signal) => listen(options, ear, signal),
});

async function listen(
  { cloudUrl, token, fetch: get, timers, onDirectory }: HttpPokeOptions,
  ear: PokeEar,
  signal: AbortSignal,
): Promise<void> {
  const silent = new AbortController();
  const giveUp = (): void => silent.abort(new SyncFailure('offline', 'the line went silent'));
  let cancel = timers.after(silenceMs, giveUp);
  try {
    const response = await get(new URL('/sync/poke', cloudUrl), {
      headers: { accept: 'text/event-stream', authorization: `Bearer ${token()}` },
      redirect: 'error',
      signal: AbortSignal.any([signal, silent.signal]),
    });
    const isStream = response.headers.get('content-type')?.startsWith('text/event-stream') === true;
    if (!response.ok || !isStream || response.body === null) {
      await response.body?.cancel();
      throw new SyncFailure('bad-answer', `pokes: status ${response.status}`);
    }
    ear.opened();
    onDirectory();
    const events = createEventReader(ear.heard, onDirectory);
    for await (const text of response.body.pipeThrough(new TextDecoderStream())) {
      cancel();
      cancel = timers.after(silenceMs, giveUp);
      events(text);
    }
  } finally {
    cancel();
  }
}

const poke = z.object({ head: z.int().min(0) });

/** Takes the stream piece by piece, wherever it was cut. */
function createEventReader(onPoke: (head: number) => void, onDirectory: () => void): (text: string) => void {
  let rest = '';
  return (text) => {
    const lines = (rest + text).replaceAll('\r\n', '\n').split('\n');
    rest = lines.pop() ?? '';
    if (rest.length > longestEvent) throw new SyncFailure('bad-answer', 'an event without end');
    for (const line of lines) {
      if (line === 'event: directory') onDirectory();
      if (!line.startsWith('data:')) continue;
      const parsed = poke.safeParse(parseJson(line.slice('data:'.length)));
      if (parsed.success) onPoke(parsed.data.head);
    }
  };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
