// One connection of its own that listens for NOTIFY and comes back by itself when it breaks. What was said meanwhile is
// lost, so listeners must also look for themselves from time to time.
import { Client } from 'pg';

const RETRY_MS = 2_000;

type Hear = (payload: string) => void;

export class PostgresListener {
  readonly #connectionString: string;
  readonly #channels = new Map<string, Set<Hear>>();
  #client: Client | undefined;
  #retry: NodeJS.Timeout | undefined;
  #closed = false;

  constructor(connectionString: string) {
    this.#connectionString = connectionString;
  }

  async listen(channel: string, hear: Hear): Promise<void> {
    const known = this.#channels.get(channel);
    this.#channels.set(channel, new Set([...(known ?? []), hear]));
    try {
      if (!this.#client) await this.#connect();
      else if (!known) await this.#client.query(`listen ${this.#client.escapeIdentifier(channel)}`);
    } catch (error) {
      // Whoever was told that it failed asks again, and must not hear twice then.
      this.#channels.get(channel)?.delete(hear);
      throw error;
    }
  }

  async close(): Promise<void> {
    this.#closed = true;
    clearTimeout(this.#retry);
    await this.#client?.end();
  }

  async #connect(): Promise<void> {
    const client = new Client({ connectionString: this.#connectionString });
    client.on('notification', ({ channel, payload }) => {
      for (const hear of this.#channels.get(channel) ?? []) hear(payload ?? '');
    });
    client.on('error', () => undefined);
    try {
      await client.connect();
      for (const channel of this.#channels.keys())
        await client.query(`listen ${client.escapeIdentifier(channel)}`);
    } catch (error) {
      // Half a connection would hear beside the next one, and say everything twice.
      await client.end().catch(() => undefined);
      throw error;
    }
    this.#client = client;
    client.on('end', () => this.#reconnectLater());
  }

  #reconnectLater(): void {
    this.#client = undefined;
    if (this.#closed) return;
    clearTimeout(this.#retry);
    this.#retry = setTimeout(() => this.#connect().catch(() => this.#reconnectLater()), RETRY_MS);
  }
}
