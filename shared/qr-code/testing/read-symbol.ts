// Reads a symbol back as a reader would that sees every module right: its mask from the format bits, then its codewords,
// block by block.
import { must } from '#shared/must.ts';
import { dataPlaces, qrMasks } from '../draw-symbol.ts';
import { fixFormat, fixPatterns } from '../fixed-patterns.ts';
import { QrGrid } from '../qr-grid.ts';
import { type QrVersion, qrVersions } from '../qr-version.ts';

const FORMAT_MASK = 0b10101;

interface ReadSymbol {
  readonly version: QrVersion;
  readonly mask: number;
  /** Each with its check codewords at the end. */
  readonly blocks: readonly (readonly number[])[];
}

/** The three bits of the mask stand after the two of the level, in the row under the first finder. */
function maskOf(rows: readonly string[]): number {
  const five = must(rows[8], 'a ninth row').slice(0, 5);
  return (Number.parseInt(five, 2) ^ FORMAT_MASK) & 0b111;
}

function codewordsOf(rows: readonly string[], version: QrVersion, mask: number): readonly number[] {
  const grid = new QrGrid(version.size);
  fixPatterns(grid, version);
  fixFormat(grid, mask);
  const isTurned = must(qrMasks[mask], 'one of eight masks');
  const bits = [...dataPlaces(version.size)]
    .filter(([x, y]) => !grid.isFixed(x, y))
    .map(([x, y]) => Number((rows[y]?.charAt(x) === '1') !== isTurned(x, y)));
  return (bits.join('').match(/.{8}/g) ?? []).map((eight) => Number.parseInt(eight, 2));
}

export function readSymbol(rows: readonly string[]): ReadSymbol {
  const version = must(
    qrVersions.find(({ size }) => size === rows.length),
    'a size of ours',
  );
  const mask = maskOf(rows);
  const codewords = codewordsOf(rows, version, mask);
  const blocks = Array.from({ length: version.blocks }, (): number[] => []);
  const longer = version.dataCodewords % version.blocks;
  const even = version.dataCodewords - longer;
  for (const [at, codeword] of codewords.entries()) {
    // The last blocks have one codeword more, dealt out after all others of the data.
    const isExtra = at >= even && at < version.dataCodewords;
    const turn = at < even ? at : at - version.dataCodewords;
    const block = isExtra ? version.blocks - longer + (at - even) : turn % version.blocks;
    blocks[block]?.push(codeword);
  }
  return { version, mask, blocks };
}

export function bytesOf({ blocks, version }: ReadSymbol): readonly number[] {
  const data = blocks.flatMap((block) => block.slice(0, -version.checkPerBlock));
  const bits = data.map((codeword) => codeword.toString(2).padStart(8, '0')).join('');
  const countEnd = version.version < 10 ? 12 : 20;
  const count = Number.parseInt(bits.slice(4, countEnd), 2);
  return Array.from({ length: count }, (_, at) =>
    Number.parseInt(bits.slice(countEnd + 8 * at, countEnd + 8 * at + 8), 2),
  );
}
