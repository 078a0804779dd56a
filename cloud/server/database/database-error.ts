// What Postgres refused, whichever way it is reached: pg's own errors and those of the PGlite thread have a code.

export class DatabaseError extends Error {
  override readonly name = 'DatabaseError';
  readonly code: string | undefined;
  readonly constraint: string | undefined;

  constructor(fault: { readonly message: string; readonly code?: string; readonly constraint?: string }) {
    super(fault.message);
    this.code = fault.code;
    this.constraint = fault.constraint;
  }
}

export const sqlStateOf = (error: unknown): string | undefined =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : undefined;
