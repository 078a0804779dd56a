// Why the cloud gave no answer. What was sent may or may not have arrived: it is sent again, the same.

export type SyncFailureKind = 'offline' | 'unauthorised' | 'revoked' | 'server' | 'bad-answer';

export class SyncFailure extends Error {
  override readonly name = 'SyncFailure';
  readonly kind: SyncFailureKind;

  constructor(kind: SyncFailureKind, detail: string, cause?: unknown) {
    super(`${kind}: ${detail}`, { cause });
    this.kind = kind;
  }
}
