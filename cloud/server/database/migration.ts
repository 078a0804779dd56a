// One step of the schema. Numbers only grow, and the statements of a released step never change.

export interface Migration {
  readonly number: number;
  readonly name: string;
  /** One SQL statement each: the extended protocol takes no more. */
  readonly statements: readonly string[];
}
