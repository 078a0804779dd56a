// One number for a replica's state: for each row the first 64 bits of SHA-256 over its kind, id and canonical JSON,
// summed mod 2^64, so that order does not matter and a change can be added and taken away.
import { canonicalJson } from './canonical-json.ts';
import { findEntity } from './entities.ts';
import type { Row } from './entity.ts';

export type Sha256 = (text: string) => Uint8Array;

const modulus = 1n << 64n;

function rowHash(sha256: Sha256, kind: string, row: Row): bigint {
  const parsed = findEntity(kind)?.schema.parse(row) ?? row;
  const digest = sha256(`${kind}\n${row.id}\n${canonicalJson(parsed)}`);
  return digest.subarray(0, 8).reduce((sum, byte) => (sum << 8n) | BigInt(byte), 0n);
}

export function stateHash(sha256: Sha256, rows: Iterable<readonly [kind: string, row: Row]>): string {
  let sum = 0n;
  for (const [kind, row] of rows) sum = (sum + rowHash(sha256, kind, row)) % modulus;
  return sum.toString(16).padStart(16, '0');
}
