// Writes a zip file piece by piece, so that what is in it never has to fit into memory.

import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { finished } from 'node:stream/promises';
import { Zip, ZipDeflate, ZipPassThrough } from 'fflate';

type Pieces = AsyncIterable<Uint8Array> | Iterable<Uint8Array>;

export interface ZipWriter {
  add(name: string, pieces: Pieces): Promise<void>;
  /** What is packed by its nature, such as a picture. */
  addAsIs(name: string, bytes: Uint8Array): Promise<void>;
  end(): Promise<void>;
}

const OWNER_ONLY = 0o600;

/** The file must not be there. */
export function writeZip(path: string): ZipWriter {
  const file = createWriteStream(path, { flags: 'wx', mode: OWNER_ONLY });
  let isFull = false;
  const zip = new Zip((fault, piece, isLast) => {
    if (fault) file.destroy(fault);
    else isFull = !file.write(piece);
    if (isLast) file.end();
  });
  const addTo = async (entry: ZipDeflate | ZipPassThrough, pieces: Pieces): Promise<void> => {
    zip.add(entry);
    for await (const piece of pieces) {
      entry.push(piece);
      if (isFull) await once(file, 'drain');
    }
    entry.push(new Uint8Array(), true);
  };
  return {
    add: (name, pieces) => addTo(new ZipDeflate(name, { level: 6 }), pieces),
    addAsIs: (name, bytes) => addTo(new ZipPassThrough(name), [bytes]),
    end: async () => {
      zip.end();
      await finished(file);
    },
  };
}
