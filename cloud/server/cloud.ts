// What the cloud's code is given instead of taking it: the database, the clock, chance, password hashing and the log.
// A test hands in its own.
import type { Logger } from 'pino';
import { mintUuid } from '#shared/ids/uuid.ts';
import type { PasswordHasher } from './accounts/password-hasher.ts';
import type { Database } from './database/database.ts';
import type { SecretBox } from './secret-box.ts';

export interface Cloud {
  readonly database: Database;
  /** Epoch milliseconds. */
  readonly clock: () => number;
  readonly random: (bytes: number) => Uint8Array;
  readonly passwords: PasswordHasher;
  /** For what must be read again, such as the secret of a second factor. */
  readonly secrets: SecretBox;
  readonly log: Logger;
  /** Aborts when the service is told to end: answers that would stay open, such as event streams, end with it. */
  readonly ending: AbortSignal;
}

export const newId = ({ clock, random }: Pick<Cloud, 'clock' | 'random'>): string =>
  mintUuid(clock(), random(10));
