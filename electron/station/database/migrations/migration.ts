// A step of the schema. Once released its SQL is frozen: a later change is a later migration, and it only adds.

export interface Migration {
  readonly version: number;
  readonly name: string;
  readonly statements: readonly string[];
}
