// Why the cloud gave no answer. What was sent may or may not have arrived: it is sent again, the same.
// `not-the-cloud`: somebody answered in its place, such as a network that wants people to sign in first.

export type SyncFailureKind =
  | 'offline'
  | 'unauthorised'
  | 'revoked'
  | 'server'
  | 'bad-answer'
  | 'not-the-cloud';

export class SyncFailure extends Error {
  override readonly name = 'SyncFailure';
  readonly kind: SyncFailureKind;

  constructor(kind: SyncFailureKind, detail: string, cause?: unknown) {
    super(`${kind}: ${detail}`, { cause });
    this.kind = kind;
  }
}

/** The cloud itself refused, and said by name why. */
export class CloudRefusal extends SyncFailure {
  readonly refusal: string;

  constructor(kind: SyncFailureKind, detail: string, refusal: string) {
    super(kind, detail);
    this.refusal = refusal;
  }
}
