// What came of an evening of practice, in a handful of figures: who sat, how long they waited, whether they sat by the
// time they were told, and who gave up.
import type { Party } from '#shared/parties/party.ts';
import { waitsSince } from '#shared/parties/wait-state.ts';

export interface PracticeReview {
  readonly seated: number;
  readonly covers: number;
  /** Whole minutes from being here to sitting; null: nobody sat. */
  readonly waitedMinutes: number | null;
  /** Of those who were told a time and sat. */
  readonly promised: number;
  readonly kept: number;
  readonly walkedOff: number;
}

const minuteMs = 60_000;

export function reviewPractice(parties: readonly Party[]): PracticeReview {
  const sat = parties.filter(({ seatedAt, removed }) => seatedAt !== null && !removed);
  const waits = sat.map((one) => (one.seatedAt ?? 0) - waitsSince(one));
  const told = sat.filter(({ promisedAt }) => promisedAt !== null);
  const kept = told.filter(({ seatedAt, promisedAt }) => (seatedAt ?? 0) <= (promisedAt ?? 0));
  const waited = waits.reduce((sum, wait) => sum + Math.max(0, wait), 0);
  return {
    seated: sat.length,
    covers: sat.reduce((sum, { size }) => sum + size, 0),
    waitedMinutes: sat.length === 0 ? null : Math.round(waited / sat.length / minuteMs),
    promised: told.length,
    kept: kept.length,
    walkedOff: parties.filter(({ status, removed }) => status === 'left' && !removed).length,
  };
}
