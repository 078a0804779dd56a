// The check codewords of a QR code: Reed–Solomon over the field of 256 elements that the standard names (ISO/IEC 18004).

const FIELD = 0x11d;

export function multiply(left: number, right: number): number {
  let product = 0;
  for (let bit = 7; bit >= 0; bit -= 1) {
    product = (product << 1) ^ ((product >>> 7) * FIELD);
    product ^= ((right >>> bit) & 1) * left;
  }
  return product;
}

/** The polynomial whose roots are the first powers of two, highest coefficient first. */
function generatorOf(degree: number): readonly number[] {
  let generator: readonly number[] = [1];
  let root = 1;
  while (generator.length <= degree) {
    const shorter = generator;
    const factor = root;
    generator = [...shorter, 0].map((each, at) => each ^ multiply(shorter[at - 1] ?? 0, factor));
    root = multiply(root, 2);
  }
  return generator;
}

export function checkCodewords(data: readonly number[], count: number): readonly number[] {
  const generator = generatorOf(count);
  let rest: readonly number[] = new Array<number>(count).fill(0);
  for (const codeword of data) {
    const [first = 0, ...others] = rest;
    const factor = codeword ^ first;
    rest = [...others, 0].map((each, at) => each ^ multiply(generator[at + 1] ?? 0, factor));
  }
  return rest;
}
