// A table as docs/schema.md shows it, whichever database it was read from.
export interface Column {
  readonly name: string;
  readonly type: string;
  readonly isNullable: boolean;
  readonly isKey: boolean;
}

export interface Table {
  readonly name: string;
  readonly columns: readonly Column[];
  /** How each further index reads, the unique ones marked. */
  readonly indexes: readonly string[];
}
