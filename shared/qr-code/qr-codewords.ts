// Bytes as the codewords of a QR code: in byte mode, filled up, cut into blocks with their check codewords, and dealt out
// so that a stain takes a little of each block rather than all of one.
import { countBitsOf, type QrVersion } from './qr-version.ts';
import { checkCodewords } from './reed-solomon.ts';

const BYTE_MODE = '0100';
const TERMINATOR_BITS = 4;
const FILLERS = [0xec, 0x11] as const;

const bitsOf = (number: number, length: number): string => number.toString(2).padStart(length, '0');

function dataCodewords(bytes: Uint8Array, version: QrVersion): readonly number[] {
  const count = bitsOf(bytes.length, countBitsOf(version));
  const typed = BYTE_MODE + count + Array.from(bytes, (byte) => bitsOf(byte, 8)).join('');
  const ended = typed.padEnd(Math.min(typed.length + TERMINATOR_BITS, version.dataCodewords * 8), '0');
  const whole = ended.padEnd(Math.ceil(ended.length / 8) * 8, '0');
  const codewords = (whole.match(/.{8}/g) ?? []).map((eight) => Number.parseInt(eight, 2));
  const missing = version.dataCodewords - codewords.length;
  return [...codewords, ...Array.from({ length: missing }, (_, at) => FILLERS[at % 2] ?? 0)];
}

/** The first blocks are one codeword shorter than the last, where they do not come out even. */
function blocksOf(data: readonly number[], { blocks }: QrVersion): readonly (readonly number[])[] {
  const shorter = Math.floor(data.length / blocks);
  const firstLonger = blocks - (data.length % blocks);
  const startOf = (block: number): number => block * shorter + Math.max(0, block - firstLonger);
  return Array.from({ length: blocks }, (_, block) => data.slice(startOf(block), startOf(block + 1)));
}

function dealt(rows: readonly (readonly number[])[]): readonly number[] {
  const longest = Math.max(...rows.map(({ length }) => length));
  return Array.from({ length: longest }, (_, at) => rows.flatMap((row) => row.slice(at, at + 1))).flat();
}

export function codewordBits(bytes: Uint8Array, version: QrVersion): string {
  const blocks = blocksOf(dataCodewords(bytes, version), version);
  const checks = blocks.map((block) => checkCodewords(block, version.checkPerBlock));
  return [...dealt(blocks), ...dealt(checks)].map((codeword) => bitsOf(codeword, 8)).join('');
}
