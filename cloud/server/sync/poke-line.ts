// Hears how far each restaurant's log has come, from whichever copy of the service took the op, and passes it on to
// those who listen for that restaurant. Only ever a hint: what is missed is found by looking.
import { z } from 'zod';

export const pokeChannel = 'hoststand_poke';

const poke = z.object({ restaurantId: z.string(), head: z.int().min(0) });
export type Poke = z.infer<typeof poke>;

export const pokeText = ({ restaurantId, head }: Poke): string => JSON.stringify({ restaurantId, head });

function readPoke(text: string): Poke | undefined {
  try {
    return poke.safeParse(JSON.parse(text)).data;
  } catch {
    return undefined;
  }
}

type Hear = (head: number) => void;
type Listen = (channel: string, hear: (payload: string) => void) => Promise<void>;

export class PokeLine {
  readonly #listen: Listen;
  readonly #hearers = new Map<string, Set<Hear>>();
  #listening: Promise<void> | null = null;

  constructor(listen: Listen) {
    this.#listen = listen;
  }

  /** Once it is answered nothing that follows is missed on this line; the answer ends it. */
  async hear(restaurantId: string, hear: Hear): Promise<() => void> {
    const hearers = this.#hearers.get(restaurantId) ?? new Set<Hear>();
    this.#hearers.set(restaurantId, hearers.add(hear));
    const hangUp = (): void => {
      hearers.delete(hear);
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
    for (const hear of this.#hearers.get(heard.restaurantId) ?? []) hear(heard.head);
  }
}
