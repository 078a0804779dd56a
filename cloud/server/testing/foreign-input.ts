// What a caller of one tenant sends to a procedure to reach another tenant's rows, and what must come of it.
import type { TwoTenants } from './two-tenants.ts';

export interface ForeignInput {
  readonly as: 'nobody' | 'owner' | 'station';
  /** `refused`: the answer must be an error; `own`: it must be there, and about the caller alone. */
  readonly expected: 'refused' | 'own';
  /** A filter: with any part of it missing it is a question still. */
  readonly isFilter?: true;
  /** Ana is the caller, Ben the other. */
  readonly inputs: (tenants: TwoTenants) => readonly unknown[];
}
