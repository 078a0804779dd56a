// A whole folder as one .tar.gz, written and read piece by piece: the plain ustar form any tar can open. Empty folders are
// kept, since a database wants its own.
import {
  closeSync,
  createReadStream,
  createWriteStream,
  existsSync,
  fstatSync,
  mkdirSync,
  openSync,
  readdirSync,
  writeSync,
} from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGunzip, createGzip } from 'node:zlib';
import { CannotStart } from '../cannot-start.ts';

const BLOCK = 512;
const LONGEST_NAME = 100;
const OWNER_ONLY = 0o600;

interface Entry {
  /** Ends with a stroke when it is a folder. */
  readonly name: string;
  readonly size: number;
}

function headerOf({ name, size }: Entry): Buffer {
  if (Buffer.byteLength(name) > LONGEST_NAME)
    throw new CannotStart(`The name ${name} is too long for a backup.`);
  const header = Buffer.alloc(BLOCK);
  const put = (text: string, at: number): number => header.write(text, at, 'utf8');
  put(name, 0);
  put(name.endsWith('/') ? '0000700\0' : '0000600\0', 100);
  put('0000000\0', 108);
  put('0000000\0', 116);
  put(`${size.toString(8).padStart(11, '0')}\0`, 124);
  put('00000000000\0', 136);
  put('        ', 148);
  put(name.endsWith('/') ? '5' : '0', 156);
  put('ustar\x0000', 257);
  const sum = header.reduce((total, byte) => total + byte, 0);
  put(`${sum.toString(8).padStart(6, '0')}\0 `, 148);
  return header;
}

const paddingOf = (size: number): number => (BLOCK - (size % BLOCK)) % BLOCK;

interface Packing {
  readonly folder: string;
  readonly to: string;
  readonly leaveOut: (name: string) => boolean;
}

/** Open, it can be read to its end although somebody removes it; undefined: they did before. */
function openIfThere(path: string): number | undefined {
  try {
    return openSync(path, 'r');
  } catch (error) {
    if (existsSync(path)) throw error;
    return undefined;
  }
}

async function* piecesOf({ folder, leaveOut }: Packing): AsyncGenerator<Buffer> {
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    const path = join(entry.parentPath, entry.name);
    const name = relative(folder, path).split(sep).join('/');
    if (entry.isDirectory()) yield headerOf({ name: `${name}/`, size: 0 });
    if (!entry.isFile() || leaveOut(name)) continue;
    const fd = openIfThere(path);
    if (fd === undefined) continue;
    const { size } = fstatSync(fd);
    yield headerOf({ name, size });
    for await (const piece of createReadStream(path, { fd })) if (piece instanceof Buffer) yield piece;
    yield Buffer.alloc(paddingOf(size));
  }
  yield Buffer.alloc(2 * BLOCK);
}

export function packFolder(packing: Packing): Promise<void> {
  const file = createWriteStream(packing.to, { flags: 'wx', mode: OWNER_ONLY });
  return pipeline(Readable.from(piecesOf(packing)), createGzip(), file);
}

function entryOf(header: Buffer): Entry | null {
  const textAt = (from: number, length: number): string =>
    header.toString('utf8', from, from + length).replace(/\0.*$/, '');
  const name = textAt(0, LONGEST_NAME);
  return name === '' ? null : { name, size: Number.parseInt(textAt(124, 12), 8) };
}

interface Unpacking {
  readonly from: string;
  readonly into: string;
}

class Unpacker {
  readonly #root: string;
  #rest = Buffer.alloc(0);
  #file: number | null = null;
  #missing = 0;
  #padding = 0;

  constructor(folder: string) {
    this.#root = resolve(folder);
  }

  get isWhole(): boolean {
    return this.#missing === 0;
  }

  take(piece: Buffer): void {
    this.#rest = Buffer.concat([this.#rest, piece]);
    while (this.#missing + this.#padding > 0 ? this.#rest.length > 0 : this.#rest.length >= BLOCK)
      this.#step();
  }

  #step(): void {
    if (this.#missing > 0) this.#write(this.#cut(this.#missing));
    else if (this.#padding > 0) this.#padding -= this.#cut(this.#padding).length;
    else this.#begin(entryOf(this.#cut(BLOCK)));
  }

  #cut(most: number): Buffer {
    const piece = this.#rest.subarray(0, most);
    this.#rest = this.#rest.subarray(piece.length);
    return piece;
  }

  #begin(entry: Entry | null): void {
    if (entry === null) return;
    const { name, size } = entry;
    const path = resolve(join(this.#root, name));
    if (!path.startsWith(this.#root + sep)) throw new CannotStart(`${name} would lie outside of the folder.`);
    mkdirSync(name.endsWith('/') ? path : dirname(path), { recursive: true, mode: 0o700 });
    if (name.endsWith('/')) return;
    this.#file = openSync(path, 'wx', OWNER_ONLY);
    this.#missing = size;
    this.#padding = paddingOf(size);
    if (size === 0) this.#end();
  }

  #write(piece: Buffer): void {
    if (this.#file !== null) writeSync(this.#file, piece);
    this.#missing -= piece.length;
    if (this.#missing === 0) this.#end();
  }

  #end(): void {
    if (this.#file !== null) closeSync(this.#file);
    this.#file = null;
  }
}

/** Nothing in the file may point outside of the folder. */
export async function unpackFolder({ from, into }: Unpacking): Promise<void> {
  const unpacker = new Unpacker(into);
  for await (const piece of createReadStream(from).pipe(createGunzip())) {
    if (piece instanceof Buffer) unpacker.take(piece);
  }
  if (!unpacker.isWhole) throw new CannotStart(`${from} ends before it is whole.`);
}
