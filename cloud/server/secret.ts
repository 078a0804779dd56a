// Secrets handed out once and kept only as SHA-256: session and station tokens, pairing codes. They carry their own
// randomness, so a plain hash is enough.
import { createHash } from 'node:crypto';

const TOKEN_BYTES = 32;

export const newToken = (random: (bytes: number) => Uint8Array): string =>
  Buffer.from(random(TOKEN_BYTES)).toString('base64url');

export const hashSecret = (secret: string): string => createHash('sha256').update(secret).digest('hex');
