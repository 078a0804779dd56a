// How many requests this copy of the service answered and how many of them failed on our side, day by day. Counted in
// memory and added to what every copy counted in `traffic_day`; what could not be added waits for the next time.
import { sql } from 'kysely';
import type { Cloud } from '../cloud.ts';
import { withoutTenant } from '../database/tenant-transaction.ts';
import { probePaths } from '../http/known-paths.ts';
import type { Answered } from '../http/request-log.ts';
import { dayOf } from '../platform/day-of.ts';

interface Counted {
  readonly requests: number;
  readonly faults: number;
}

const nothing: Counted = { requests: 0, faults: 0 };

export class Traffic {
  readonly #clock: () => number;
  #days = new Map<string, Counted>();

  constructor(clock: () => number) {
    this.#clock = clock;
  }

  /** What watches the service is no traffic of anybody. */
  add({ path, status, isFault }: Pick<Answered, 'path' | 'status' | 'isFault'>): void {
    if (probePaths.has(path)) return;
    this.#count(dayOf(this.#clock()), { requests: 1, faults: isFault || status >= 500 ? 1 : 0 });
  }

  async keep({ database }: Pick<Cloud, 'database'>): Promise<void> {
    const days = this.#days;
    if (days.size === 0) return;
    this.#days = new Map();
    const rows = [...days].map(([day, counted]) => ({ day, ...counted }));
    try {
      await withoutTenant(database.kysely, (trx) =>
        trx
          .insertInto('traffic_day')
          .values(rows)
          .onConflict((conflict) =>
            conflict.column('day').doUpdateSet({
              requests: sql`traffic_day.requests + excluded.requests`,
              faults: sql`traffic_day.faults + excluded.faults`,
            }),
          )
          .execute(),
      );
    } catch (fault) {
      for (const [day, counted] of days) this.#count(day, counted);
      throw fault;
    }
  }

  #count(day: string, { requests, faults }: Counted): void {
    const before = this.#days.get(day) ?? nothing;
    this.#days.set(day, { requests: before.requests + requests, faults: before.faults + faults });
  }
}
