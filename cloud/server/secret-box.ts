// Keeps what the service must be able to read again, such as the secret of a second factor: AES-256-GCM under a key that
// is not in the database. What it is for is sealed in, so that a sealed text is of no use in another place.
import { createCipheriv, createDecipheriv, createHash } from 'node:crypto';
import { linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const NONCE_BYTES = 12;
const TAG_BYTES = 16;
const KEY_BYTES = 32;

export interface SecretBox {
  readonly seal: (secret: string, purpose: string) => string;
  /** Throws when the key, the purpose or the text is another. */
  readonly open: (sealed: string, purpose: string) => string;
}

type Random = (bytes: number) => Uint8Array;

/** The key may be any text long enough to have been made by chance. */
export function secretBox(keyText: string, random: Random): SecretBox {
  const key = createHash('sha256').update(keyText).digest();
  return {
    seal: (secret, purpose) => {
      const nonce = random(NONCE_BYTES);
      const cipher = createCipheriv('aes-256-gcm', key, nonce).setAAD(Buffer.from(purpose));
      const body = [cipher.update(secret, 'utf8'), cipher.final()];
      return Buffer.concat([nonce, cipher.getAuthTag(), ...body]).toString('base64url');
    },
    open: (sealed, purpose) => {
      const bytes = Buffer.from(sealed, 'base64url');
      const body = bytes.subarray(NONCE_BYTES + TAG_BYTES);
      const decipher = createDecipheriv('aes-256-gcm', key, bytes.subarray(0, NONCE_BYTES))
        .setAAD(Buffer.from(purpose))
        .setAuthTag(bytes.subarray(NONCE_BYTES, NONCE_BYTES + TAG_BYTES));
      return Buffer.concat([decipher.update(body), decipher.final()]).toString('utf8');
    },
  };
}

/** The key in the data folder, made at the first start; of two that start at once one makes it. */
export function keyInFolder(folder: string, random: Random): string {
  const file = join(folder, 'secret.key');
  const draft = `${file}.${process.pid}`;
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  writeFileSync(draft, Buffer.from(random(KEY_BYTES)).toString('base64url'), { mode: 0o600 });
  try {
    linkSync(draft, file);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
  } finally {
    rmSync(draft);
  }
  return readFileSync(file, 'utf8').trim();
}
