// Hears how far each restaurant's log has come and that its staff or stations changed, from whichever copy of the service took it,
// and passes it on to those who listen for that restaurant. Only ever a hint: what is missed is found by looking.
import { z } from 'zod';

export const pokeChannel = 'hoststand_poke';

const headPoke = z.object({ restaurantId: z.string(), head: z.int().min(0) });
const directoryPoke = z.object({ restaurantId: z.string(), directory: z.literal(true) });
const poke = z.union([headPoke, directoryPoke]);
export type Poke = z.infer<typeof poke>;

export const pokeText = (told: Poke): string => JSON.stringify(told);

function readPoke(text: string): Poke | undefined {
  try {
    return poke.safeParse(JSON.parse(text)).data;
  } catch {
    return undefined;
  }
}

export interface PokeHearer {
  readonly head: (head: number) => void;
  /** The staff or the stations changed; who they are now is asked for, never told here. */
  readonly directory: () => void;
}

type Listen = (channel: string, hear: (payload: string) => void) => Promise<void>;

export class PokeLine {
  readonly #listen: Listen;
  readonly #hearers = new Map<string, Set<PokeHearer>>();
  #listening: Promise<void> | null = null;

  constructor(listen: Listen) {
    this.#listen = listen;
  }

  /** Once it is answered nothing that follows is missed on this line; the answer ends it. */
  async hear(restaurantId: string, hearer: PokeHearer): Promise<() => void> {
    const hearers = this.#hearers.get(restaurantId) ?? new Set<PokeHearer>();
    this.#hearers.set(restaurantId, hearers.add(hearer));
    const hangUp = (): void => {
      hearers.delete(hearer);
      if (hearers.size === 0) this.#hearers.delete(restaurantId);
    };
    try {
      await this.#listenOnce();
      return hangUp;
    } catch (error) {
      hangUp();
      throw error;
    }
  }

  async #listenOnce(): Promise<void> {
    this.#listening ??= this.#listen(pokeChannel, (payload) => this.#pass(payload));
    try {
      await this.#listening;
    } catch (error) {
      this.#listening = null;
      throw error;
    }
  }

  #pass(payload: string): void {
    const heard = readPoke(payload);
    if (heard === undefined) return;
    for (const hearer of this.#hearers.get(heard.restaurantId) ?? []) {
      if ('head' in heard) hearer.head(heard.head);
      else hearer.directory();
    }
  }
}
