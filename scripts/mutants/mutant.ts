// A mutant is one mechanism of the log switched off, by replacing text, and the tests that must notice.

export interface Edit {
  readonly file: string;
  /** Must stand in the file exactly once: a find that is stale is an error, never a pass. */
  readonly find: string;
  readonly replace: string;
}

export interface Mutant {
  readonly name: string;
  readonly edits: readonly Edit[];
  /** The vitest project and the files of it that should turn red. */
  readonly project: 'pure' | 'node' | 'pg' | 'sim';
  readonly tests: readonly string[];
}
