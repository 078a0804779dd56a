// The room of the invented restaurant: a dining room, a patio and a bar, their sections, and the tables that can be put
// together. Lengths are steps of five centimetres; a table is as large as it is with its chairs pushed in.
import type { Table } from '#shared/tables/table.ts';

type Shape = Table['shape'];

export interface DemoTable {
  readonly name: string;
  readonly area: string;
  readonly section: string;
  readonly seatsMin: number;
  readonly seatsMax: number;
  readonly shape: Shape;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly rotation: number;
}

/** Name, section, seats from and to, shape, place, and how it is turned if it is. */
type Line = readonly [string, string, number, number, Shape, number, number, number?];

const extents: Readonly<Record<string, readonly [number, number]>> = {
  'round 2': [34, 34],
  'diamond 2': [46, 46],
  'square 4': [36, 34],
  'booth 4': [42, 34],
  'round 4': [38, 38],
  'rectangle 6': [54, 34],
  'oval 8': [70, 42],
  'rectangle 10': [88, 36],
};

const tablesOf = (area: string, lines: readonly Line[]): readonly DemoTable[] =>
  lines.map(([name, section, seatsMin, seatsMax, shape, x, y, rotation = 0]) => {
    const [width, height] = extents[`${shape} ${seatsMax}`] ?? [36, 34];
    return { name, area, section, seatsMin, seatsMax, shape, x, y, width, height, rotation };
  });

export const demoTables: readonly DemoTable[] = [
  ...tablesOf('Dining room', [
    ['1', 'Window', 1, 2, 'round', 10, 10],
    ['2', 'Window', 1, 2, 'round', 56, 10],
    ['3', 'Window', 2, 4, 'square', 104, 10],
    ['4', 'Window', 2, 4, 'square', 146, 10],
    ['10', 'Window', 1, 2, 'diamond', 202, 4],
    ['9', 'Hearth', 2, 4, 'booth', 10, 59],
    ['5', 'Hearth', 2, 4, 'square', 78, 59],
    ['6', 'Hearth', 2, 4, 'square', 132, 59],
    ['7', 'Hearth', 4, 6, 'rectangle', 10, 107],
    ['8', 'Hearth', 4, 6, 'rectangle', 70, 107],
    ['11', 'Hearth', 6, 8, 'oval', 172, 104],
    ['12', 'Hearth', 6, 10, 'rectangle', 78, 155],
  ]),
  ...tablesOf('Patio', [
    ['P1', 'Patio', 1, 2, 'round', 10, 10],
    ['P2', 'Patio', 1, 2, 'round', 10, 62],
    ['P3', 'Patio', 2, 4, 'square', 64, 12, 45],
    ['P4', 'Patio', 2, 4, 'square', 64, 66, 45],
    ['P5', 'Patio', 4, 6, 'rectangle', 124, 14],
    ['P6', 'Patio', 4, 6, 'rectangle', 124, 54],
  ]),
  ...tablesOf('Bar', [
    ['B1', 'Bar', 1, 2, 'round', 10, 10],
    ['B2', 'Bar', 1, 2, 'round', 56, 10],
    ['B3', 'Bar', 1, 2, 'round', 102, 10],
    ['B4', 'Bar', 2, 4, 'round', 22, 60],
    ['B5', 'Bar', 2, 4, 'booth', 84, 62],
  ]),
];

/** In the order servers take them. */
export const demoSections: readonly string[] = ['Window', 'Hearth', 'Patio', 'Bar'];

export const demoJoins: readonly {
  readonly tables: readonly string[];
  readonly seatsMin: number;
  readonly seatsMax: number;
}[] = [
  { tables: ['3', '4'], seatsMin: 5, seatsMax: 8 },
  { tables: ['7', '8'], seatsMin: 7, seatsMax: 12 },
  { tables: ['5', '6'], seatsMin: 5, seatsMax: 8 },
  { tables: ['P5', 'P6'], seatsMin: 7, seatsMax: 12 },
];
