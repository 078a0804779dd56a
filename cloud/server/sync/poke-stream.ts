// GET /sync/poke: an event stream that tells a station how far its restaurant's log has come, at once, on every change
// and with each heartbeat, and that the staff changed. The heartbeat looks for itself, so what was not heard of the log
// is caught up with it; the directory a station reads again by itself.
import type { Context } from 'hono';
import { streamSSE } from 'hono/streaming';
import type { Cloud } from '../cloud.ts';
import type { CloudEnvironment } from '../http/request-log.ts';
import { wordingOf } from '../refusal.ts';
import { recogniseStation, type StationIdentity } from '../stations/station-identity.ts';
import { PokeLine, pokeText } from './poke-line.ts';
import { SqlLogStore } from './sql-log-store.ts';

const HEARTBEAT_MS = 25_000;

interface PokeOptions {
  readonly cloud: Cloud;
  readonly line: PokeLine;
  readonly heartbeatMs: number;
}

type Answer = (c: Context<CloudEnvironment>) => Promise<Response>;

export function answerPokes(cloud: Cloud, heartbeatMs = HEARTBEAT_MS): Answer {
  const line = new PokeLine((channel, hear) => cloud.database.listen(channel, hear));
  return (c) => answerPoke(c, { cloud, line, heartbeatMs });
}

async function answerPoke(c: Context<CloudEnvironment>, options: PokeOptions): Promise<Response> {
  const { cloud, line } = options;
  const authorization = c.req.header('authorization');
  const known = await recogniseStation(cloud, authorization);
  if (!known.ok) {
    const { code, words } = wordingOf(known.reason);
    return c.json({ error: { message: words, data: { code, refusal: known.reason } } }, 401);
  }
  const { station } = known.value;
  c.get('note')({ tenantId: station.tenantId, stationId: station.stationId });
  const news = new News();
  const hangUp = await line.hear(station.restaurantId, {
    head: (head) => news.tell(head),
    directory: () => news.tellDirectory(),
  });
  const end = (): void => news.end();
  c.header('x-accel-buffering', 'no');
  return streamSSE(c, async (stream) => {
    stream.onAbort(end);
    cloud.ending.addEventListener('abort', end);
    if (cloud.ending.aborted) end();
    const tell = (head: number) =>
      stream.writeSSE({ event: 'poke', data: pokeText({ restaurantId: station.restaurantId, head }) });
    const tellDirectory = () => stream.writeSSE({ event: 'directory', data: '' });
    const isPaired = async (): Promise<boolean> => (await recogniseStation(cloud, authorization)).ok;
    try {
      await tellOn({
        news,
        tell,
        tellDirectory,
        isPaired,
        look: () => headOf(cloud, station),
        heartbeatMs: options.heartbeatMs,
      });
    } catch (error) {
      const why = error instanceof Error ? error.name : 'unknown';
      cloud.log.warn(
        { stationId: station.stationId, why },
        'a line for pokes broke; the station will call again',
      );
    } finally {
      cloud.ending.removeEventListener('abort', end);
      hangUp();
    }
  });
}

interface Telling {
  readonly news: News;
  readonly tell: (head: number) => Promise<void>;
  readonly tellDirectory: () => Promise<void>;
  readonly isPaired: () => Promise<boolean>;
  readonly look: () => Promise<number>;
  readonly heartbeatMs: number;
}

/** Until the line ends. A station that was revoked meanwhile hears no more. */
async function tellOn({ news, tell, tellDirectory, isPaired, look, heartbeatMs }: Telling): Promise<void> {
  for (let head = await look(); !news.isOver; ) {
    await tell(head);
    const told = await news.next(heartbeatMs);
    if (told === null && (news.isOver || !(await isPaired()))) return;
    if (told?.isDirectory === true) await tellDirectory();
    head = told?.head ?? (await look());
  }
}

async function headOf(cloud: Cloud, station: StationIdentity): Promise<number> {
  const { head } = await new SqlLogStore(cloud.database.kysely).snapshot(station, (view) => view.head());
  return head;
}

interface Told {
  readonly head: number | null;
  readonly isDirectory: boolean;
}

/** What was told and not yet passed on: a slow reader gets the newest head, not all of them. */
class News {
  #told: Told | null = null;
  #isOver = false;
  #wake: () => void = () => undefined;

  get isOver(): boolean {
    return this.#isOver;
  }

  tell(head: number): void {
    this.#told = { isDirectory: false, ...this.#told, head: Math.max(this.#told?.head ?? 0, head) };
    this.#wake();
  }

  tellDirectory(): void {
    this.#told = { head: null, ...this.#told, isDirectory: true };
    this.#wake();
  }

  end(): void {
    this.#isOver = true;
    this.#wake();
  }

  /** Null when nothing was told for so long. */
  async next(patienceMs: number): Promise<Told | null> {
    if (this.#told === null && !this.#isOver) {
      const { promise, resolve } = Promise.withResolvers<void>();
      const timer = setTimeout(resolve, patienceMs);
      this.#wake = resolve;
      await promise;
      clearTimeout(timer);
    }
    const told = this.#told;
    this.#told = null;
    return told;
  }
}
