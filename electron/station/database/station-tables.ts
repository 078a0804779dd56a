// The station's own tables, which no other station ever sees, as Kysely knows them. Entity and log tables are
// written by statements made from the entity definitions.

export interface LocalStateTable {
  readonly key: string;
  readonly value: string;
}

export interface StaffTable {
  readonly id: string;
  readonly name: string;
  readonly role: string;
  readonly state: string;
  readonly pin_hmac: string | null;
  /** JSON lists of permissions beside those of the role. */
  readonly granted: string;
  readonly refused: string;
}

export interface ScreenTable {
  readonly id: string;
  readonly token_hash: string;
  readonly name: string;
  readonly staff_id: string | null;
  readonly active_at: number | null;
  readonly created_at: number;
  readonly last_seen_at: number;
}

export interface PinAttemptTable {
  readonly screen_id: string;
  readonly failures: number;
  readonly failed_at: number;
  readonly wait_ms: number;
}

export interface QuoteLedgerTable {
  readonly party_id: string;
  readonly night_at: number;
  readonly quoted_at: number;
  readonly estimate: string;
  readonly snapshot: string;
}

export interface QuoteMemoryTable {
  readonly id: number;
  readonly learned: string;
  readonly through_at: number;
}

export interface StationTables {
  readonly local_state: LocalStateTable;
  readonly staff: StaffTable;
  readonly screen: ScreenTable;
  readonly pin_attempt: PinAttemptTable;
  readonly quote_ledger: QuoteLedgerTable;
  readonly quote_memory: QuoteMemoryTable;
}
