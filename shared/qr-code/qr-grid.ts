// The square of modules a QR code is drawn on. What a reader finds its way by is fixed; data goes where nothing is fixed.

export class QrGrid {
  readonly size: number;
  readonly #dark: Uint8Array;
  readonly #fixed: Uint8Array;

  constructor(size: number) {
    this.size = size;
    this.#dark = new Uint8Array(size * size);
    this.#fixed = new Uint8Array(size * size);
  }

  #has(x: number, y: number): boolean {
    return x >= 0 && y >= 0 && x < this.size && y < this.size;
  }

  set(x: number, y: number, isDark: boolean): void {
    this.#dark[y * this.size + x] = Number(isDark);
  }

  /** What would lie outside is left out. */
  fix(x: number, y: number, isDark: boolean): void {
    if (!this.#has(x, y)) return;
    this.set(x, y, isDark);
    this.#fixed[y * this.size + x] = 1;
  }

  isFixed(x: number, y: number): boolean {
    return this.#fixed[y * this.size + x] === 1;
  }

  /** One string a row, `1` for dark. */
  rows(): readonly string[] {
    return Array.from({ length: this.size }, (_, y) =>
      this.#dark.subarray(y * this.size, (y + 1) * this.size).join(''),
    );
  }
}
