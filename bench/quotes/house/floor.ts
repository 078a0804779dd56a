// A floor of the simulator: tables by seats and the pairs that can be pushed together.
export interface FloorTable {
  readonly id: string;
  readonly seats: number;
  /** Tables of one section are served by one person, who works at their own pace. */
  readonly section: number;
}

export interface FloorPair {
  readonly tables: readonly [string, string];
  readonly seats: number;
}

export interface Floor {
  readonly tables: readonly FloorTable[];
  readonly pairs: readonly FloorPair[];
}

interface Plan {
  /** How many tables of how many seats. */
  readonly tables: readonly (readonly [count: number, seats: number])[];
  /** How many pairs of tables of so many seats, and what a pair seats. */
  readonly pairs: readonly (readonly [count: number, each: number, together: number])[];
}

const tablesOfSection = 6;

function layFloor({ tables: counts, pairs: pairCounts }: Plan): Floor {
  const seats = counts.flatMap(([count, each]) => Array.from({ length: count }, () => each));
  const tables = seats.map((each, index) => ({
    id: String(index + 1),
    seats: each,
    section: index % Math.ceil(seats.length / tablesOfSection),
  }));
  const pairs = pairCounts.flatMap(([count, each, together]) => {
    const ids = tables.filter((table) => table.seats === each).map(({ id }) => id);
    return Array.from({ length: count }, (_, index) => pairOf(ids, index * 2, together));
  });
  return { tables, pairs };
}

function pairOf(ids: readonly string[], first: number, seats: number): FloorPair {
  const [left, right] = ids.slice(first, first + 2);
  if (left === undefined || right === undefined) throw new Error('a pair needs two tables of its seats');
  return { tables: [left, right], seats };
}

export const floors = {
  bistro12: layFloor({
    tables: [
      [5, 2],
      [5, 4],
      [2, 6],
    ],
    pairs: [
      [1, 4, 8],
      [1, 6, 10],
    ],
  }),
  casual30: layFloor({
    tables: [
      [9, 2],
      [13, 4],
      [6, 6],
      [2, 8],
    ],
    pairs: [
      [2, 4, 8],
      [2, 6, 10],
    ],
  }),
  big60: layFloor({
    tables: [
      [18, 2],
      [27, 4],
      [11, 6],
      [4, 8],
    ],
    pairs: [
      [4, 4, 8],
      [4, 6, 10],
    ],
  }),
} as const;
