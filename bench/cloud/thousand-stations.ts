// A thousand paired stations in a hundred restaurants, put into the database as pairing would, and what each of them sends.
import { randomBytes } from 'node:crypto';
import type { Database } from '#server/database/database.ts';
import { openDatabase } from '#server/database/open-database.ts';
import { withTenant } from '#server/database/tenant-transaction.ts';
import { hashSecret, newToken } from '#server/secret.ts';
import { stationLetter } from '#server/stations/station-letter.ts';
import { provisionTenant } from '#server/tenants/provision-tenant.ts';
import { tenantIdOf } from '#server/tenants/tenant-id.ts';
import { addPartyOp, freshId } from '../setting/party-ops.ts';
import type { Sender, Wish } from './http-load.ts';

const restaurants = 100;
const stationsEach = 10;

interface Paired {
  readonly token: string;
  readonly epoch: string;
  readonly queueId: string;
}

const random = (bytes: number): Uint8Array => randomBytes(bytes);
const place = { timeZone: 'Europe/Madrid', locale: 'es', currency: 'EUR', country: 'ES' } as const;

async function addRestaurant({ kysely }: Database, index: number): Promise<readonly Paired[]> {
  const tenantId = tenantIdOf(freshId());
  return withTenant(kysely, tenantId, async (tenant) => {
    const { trx } = tenant;
    const now = Date.now();
    const { restaurantId } = await provisionTenant({ clock: Date.now, random }, tenant, {
      restaurant: { name: `Casa ${index}`, ...place },
      owner: { accountId: freshId(), name: 'Ana' },
    });
    const { epoch } = await trx.selectFrom('log_head').select('epoch').executeTakeFirstOrThrow();
    const queueId = freshId();
    const made: Paired[] = [];
    for (let letter = 0; letter < stationsEach; letter += 1) {
      const token = newToken(random);
      const id = freshId();
      const owned = { tenant_id: tenantId, restaurant_id: restaurantId };
      await trx
        .insertInto('station')
        .values({ ...owned, id, name: `Stand ${letter}`, letter: stationLetter(letter), created_at: now })
        .execute();
      await trx
        .insertInto('station_token')
        .values({
          ...owned,
          token_hash: hashSecret(token),
          station_id: id,
          last_seen_at: now,
          revoked_at: null,
        })
        .execute();
      made.push({ token, epoch, queueId });
    }
    return made;
  });
}

export async function pairThousand(databaseUrl: string): Promise<readonly Paired[]> {
  const database = await openDatabase({ kind: 'postgres', databaseUrl });
  const paired: Paired[] = [];
  for (let index = 0; index < restaurants; index += 1) paired.push(...(await addRestaurant(database, index)));
  await database.close();
  return paired;
}

/** One station as the service sees it: it pulls what follows its cursor and pushes one op at a time. */
export class SimulatedStation {
  readonly #paired: Paired;
  readonly #url: string;
  readonly #send: Sender;
  #cursor = 0;
  #sent = 0;

  constructor(paired: Paired, url: string, send: Sender) {
    this.#paired = paired;
    this.#url = url;
    this.#send = send;
  }

  async pull(): Promise<boolean> {
    const { epoch } = this.#paired;
    const answer = await this.#ask('pull', { protocol: 1, epoch, after: this.#cursor, limit: 500 });
    if (answer?.kind !== 'page') return false;
    this.#cursor = answer.rows.at(-1)?.seq ?? this.#cursor;
    return true;
  }

  async push(): Promise<boolean> {
    const { epoch, queueId } = this.#paired;
    const firstStationSeq = this.#sent + 1;
    this.#sent += 1;
    const ops = [{ op: addPartyOp(firstStationSeq, queueId), void: null }];
    return (await this.#ask('push', { protocol: 1, epoch, firstStationSeq, ops }))?.kind === 'pushed';
  }

  async #ask(procedure: string, input: unknown) {
    const wish: Wish = {
      url: `${this.#url}/trpc/sync.${procedure}`,
      method: 'POST',
      headers: { authorization: `Bearer ${this.#paired.token}`, 'content-type': 'application/json' },
      body: JSON.stringify(input),
    };
    const { status, text } = await this.#send(wish);
    return status === 200 ? JSON.parse(text).result.data : undefined;
  }
}
