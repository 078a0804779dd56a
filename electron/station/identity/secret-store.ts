// Where a station keeps what must not stand in its database in the clear: its token and keys, as one text.
// Under Electron the shell keeps it, encrypted by the system; alone, a file only its owner may read.

export type SecretStore = {
  /** Null when nothing was kept yet. */
  readonly read: () => Promise<string | null>;
  /** Resolves once the text is kept; it is then read back by the next start. */
  readonly write: (text: string) => Promise<void>;
};
