// The audit trail as Kysely sees it.
import type { ActorKind } from '../../audit/actor-kind.ts';

export interface AuditEntryTable {
  /** THE_PLATFORM stands for the platform itself. */
  readonly tenant_id: string;
  readonly seq: number;
  readonly at: number;
  readonly actor_kind: ActorKind;
  readonly actor_id: string | null;
  readonly action: string;
  readonly target_kind: string;
  readonly target_id: string | null;
  /** Canonical JSON of the fields that changed. */
  readonly before: string | null;
  readonly after: string | null;
  readonly address: string | null;
  readonly agent: string | null;
  readonly request_id: string | null;
  readonly previous_hash: string;
  readonly hash: string;
}

export interface AuditHeadTable {
  readonly tenant_id: string;
  readonly seq: number;
  readonly hash: string;
}
