// The day figures of the platform are kept under, in UTC, as in 2026-07-24.

export const dayOf = (at: number): string => new Date(at).toISOString().slice(0, 10);
