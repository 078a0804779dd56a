// The room of the invented restaurant: two areas, three sections, and the tables that can be put together.

type Shape = 'round' | 'square' | 'rectangle' | 'booth';

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
}

/** Name, section, seats from and to, shape, place. */
type Line = readonly [string, string, number, number, Shape, number, number];

const extents: Readonly<Record<number, readonly [number, number]>> = {
  2: [28, 24],
  4: [32, 24],
  6: [44, 24],
  8: [56, 26],
  10: [60, 26],
};

const tablesOf = (area: string, lines: readonly Line[]): readonly DemoTable[] =>
  lines.map(([name, section, seatsMin, seatsMax, shape, x, y]) => {
    const [width, height] = extents[seatsMax] ?? [32, 24];
    return { name, area, section, seatsMin, seatsMax, shape, x, y, width, height };
  });

export const demoTables: readonly DemoTable[] = [
  ...tablesOf('Dining room', [
    ['1', 'Window', 1, 2, 'round', 8, 8],
    ['2', 'Window', 1, 2, 'round', 44, 8],
    ['3', 'Window', 2, 4, 'square', 80, 8],
    ['4', 'Window', 2, 4, 'square', 120, 8],
    ['10', 'Window', 1, 2, 'round', 160, 8],
    ['5', 'Hearth', 2, 4, 'square', 8, 44],
    ['6', 'Hearth', 2, 4, 'square', 48, 44],
    ['7', 'Hearth', 4, 6, 'rectangle', 88, 44],
    ['8', 'Hearth', 4, 6, 'rectangle', 140, 44],
    ['9', 'Hearth', 2, 4, 'booth', 8, 80],
    ['11', 'Hearth', 6, 8, 'rectangle', 48, 80],
    ['12', 'Hearth', 6, 10, 'rectangle', 120, 80],
  ]),
  ...tablesOf('Patio', [
    ['P1', 'Patio', 1, 2, 'round', 8, 8],
    ['P2', 'Patio', 1, 2, 'round', 44, 8],
    ['P3', 'Patio', 2, 4, 'square', 80, 8],
    ['P4', 'Patio', 2, 4, 'square', 120, 8],
    ['P5', 'Patio', 4, 6, 'rectangle', 8, 44],
    ['P6', 'Patio', 4, 6, 'rectangle', 64, 44],
  ]),
];

/** In the order servers take them. */
export const demoSections: readonly string[] = ['Window', 'Hearth', 'Patio'];

export const demoJoins: readonly {
  readonly tables: readonly string[];
  readonly seatsMin: number;
  readonly seatsMax: number;
}[] = [
  { tables: ['3', '4'], seatsMin: 5, seatsMax: 8 },
  { tables: ['7', '8'], seatsMin: 7, seatsMax: 12 },
  { tables: ['P5', 'P6'], seatsMin: 7, seatsMax: 12 },
];
