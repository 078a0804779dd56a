// How hard a QR code is to read, as the standard counts it: the mask with the lowest sum is taken.

const RUN = 5;
/** Looks like a finder, with room before or after it. */
const FALSE_FINDERS = [/(?=00001011101)/g, /(?=10111010000)/g];
/** Around every symbol, and light. */
const QUIET = '0000';

const countOf = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

function linePenalty(line: string): number {
  const runs = line.match(/0{5,}|1{5,}/g) ?? [];
  const framed = QUIET + line + QUIET;
  const falseFinders = FALSE_FINDERS.reduce((sum, finder) => sum + countOf(framed, finder), 0);
  return runs.reduce((sum, { length }) => sum + 3 + length - RUN, 0) + 40 * falseFinders;
}

/** Of each two by two of one colour. */
function blockPenalty(rows: readonly string[]): number {
  let blocks = 0;
  for (const [y, row] of rows.entries()) {
    const below = rows[y + 1] ?? '';
    for (let x = 1; x < below.length; x += 1) {
      const four = row.slice(x - 1, x + 1) + below.slice(x - 1, x + 1);
      if (four === '0000' || four === '1111') blocks += 1;
    }
  }
  return 3 * blocks;
}

/** Ten for each whole twentieth the dark ones are away from half. */
function balancePenalty(rows: readonly string[]): number {
  const all = rows.join('');
  const share = countOf(all, /1/g) / all.length;
  return 10 * Math.floor(Math.abs(share - 0.5) * 20);
}

export function maskPenalty(rows: readonly string[]): number {
  const columns = rows.map((_, x) => rows.map((row) => row.charAt(x)).join(''));
  const lines = [...rows, ...columns].reduce((sum, line) => sum + linePenalty(line), 0);
  return lines + blockPenalty(rows) + balancePenalty(rows);
}
