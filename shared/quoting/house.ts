// The house as a quote sees it: tables with seats, and the joins that make one bigger table of several.

export interface HouseTable {
  readonly id: string;
  readonly seats: number;
}

export interface HouseJoin {
  readonly tables: readonly string[];
  readonly seats: number;
}

export interface House {
  readonly tables: readonly HouseTable[];
  readonly joins: readonly HouseJoin[];
}
