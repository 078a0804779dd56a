// A file that is written, sent once and gone: in a folder of its own that only this service reads.
import { createReadStream, mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export class PassingFile {
  readonly path: string;
  readonly #folder: string;
  #isGiven = false;

  constructor() {
    this.#folder = mkdtempSync(join(tmpdir(), 'hoststand-export-'));
    this.path = join(this.#folder, 'export.zip');
  }

  #drop(): void {
    rmSync(this.#folder, { recursive: true, force: true });
  }

  size(): number {
    return statSync(this.path).size;
  }

  /** Gone once it was read, or its reader has left. */
  giveAway(): ReadableStream<Uint8Array> {
    this.#isGiven = true;
    const pieces = this.#pieces();
    return new ReadableStream<Uint8Array>({
      pull: async (controller) => {
        const { done, value } = await pieces.next();
        if (done === true) controller.close();
        else controller.enqueue(value);
      },
      cancel: async () => {
        await pieces.return();
      },
    });
  }

  async *#pieces(): AsyncGenerator<Uint8Array, void, undefined> {
    try {
      for await (const piece of createReadStream(this.path)) yield piece;
    } finally {
      this.#drop();
    }
  }

  dropUnlessGiven(): void {
    if (!this.#isGiven) this.#drop();
  }
}
