// The sizes of QR codes there are here, 1 to 10 of the standard's 40, at level M: a symbol can be read with 15 % of it
// damaged. The largest holds 213 bytes.

export interface QrVersion {
  readonly version: number;
  /** Modules along one side. */
  readonly size: number;
  readonly dataCodewords: number;
  readonly blocks: number;
  readonly checkPerBlock: number;
  /** Where the centres of alignment patterns stand, in both directions. */
  readonly centres: readonly number[];
}

const table = [
  { dataCodewords: 16, blocks: 1, checkPerBlock: 10, centres: [] },
  { dataCodewords: 28, blocks: 1, checkPerBlock: 16, centres: [6, 18] },
  { dataCodewords: 44, blocks: 1, checkPerBlock: 26, centres: [6, 22] },
  { dataCodewords: 64, blocks: 2, checkPerBlock: 18, centres: [6, 26] },
  { dataCodewords: 86, blocks: 2, checkPerBlock: 24, centres: [6, 30] },
  { dataCodewords: 108, blocks: 4, checkPerBlock: 16, centres: [6, 34] },
  { dataCodewords: 124, blocks: 4, checkPerBlock: 18, centres: [6, 22, 38] },
  { dataCodewords: 154, blocks: 4, checkPerBlock: 22, centres: [6, 24, 42] },
  { dataCodewords: 182, blocks: 5, checkPerBlock: 22, centres: [6, 26, 46] },
  { dataCodewords: 216, blocks: 5, checkPerBlock: 26, centres: [6, 28, 50] },
] as const;

export const qrVersions: readonly QrVersion[] = table.map((row, at) => ({
  ...row,
  version: at + 1,
  size: 4 * at + 21,
}));

const MODE_BITS = 4;

/** How many bits say how many bytes follow. */
export const countBitsOf = ({ version }: QrVersion): number => (version < 10 ? 8 : 16);

const capacityOf = (version: QrVersion): number =>
  Math.floor((version.dataCodewords * 8 - MODE_BITS - countBitsOf(version)) / 8);

/** The smallest that holds so many bytes; undefined: none does. */
export const versionFor = (bytes: number): QrVersion | undefined =>
  qrVersions.find((version) => bytes <= capacityOf(version));
