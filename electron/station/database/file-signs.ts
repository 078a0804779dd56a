// What can be told of a database file by its first bytes, before SQLite touches it. SQLite silently ignores a
// write-ahead log with a broken head and opens an empty file as a new database; both would lose work unseen.
import { closeSync, openSync, readSync, statSync } from 'node:fs';

export type FileSign = 'missing' | 'empty' | 'database' | 'not-a-database';

export function databaseSign(path: string): FileSign {
  const size = fileSize(path);
  if (size === null) return 'missing';
  if (size === 0) return 'empty';
  return head(path, 16).toString('latin1') === 'SQLite format 3\0' ? 'database' : 'not-a-database';
}

/** True when there is a log whose head SQLite would not accept. */
export function isWalHeadBroken(path: string): boolean {
  const size = fileSize(path);
  if (size === null || size === 0) return false;
  const bytes = head(path, 32);
  if (bytes.length < 32) return true;
  const magic = bytes.readUInt32BE(0);
  if (magic !== 0x377f0682 && magic !== 0x377f0683) return true;
  const [first, second] = walChecksum(bytes, magic === 0x377f0683);
  return first !== bytes.readUInt32BE(24) || second !== bytes.readUInt32BE(28);
}

function walChecksum(bytes: Buffer, isBigEndian: boolean): readonly [number, number] {
  const word = (at: number): number => (isBigEndian ? bytes.readUInt32BE(at) : bytes.readUInt32LE(at));
  let first = 0;
  let second = 0;
  for (let at = 0; at < 24; at += 8) {
    first = (first + word(at) + second) >>> 0;
    second = (second + word(at + 4) + first) >>> 0;
  }
  return [first, second];
}

function fileSize(path: string): number | null {
  return statSync(path, { throwIfNoEntry: false })?.size ?? null;
}

function head(path: string, length: number): Buffer {
  const bytes = Buffer.alloc(length);
  const file = openSync(path, 'r');
  try {
    return bytes.subarray(0, readSync(file, bytes, 0, length, 0));
  } finally {
    closeSync(file);
  }
}
