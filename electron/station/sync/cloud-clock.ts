// How far this station's clock is from the cloud's. It is shown and written beside times, and orders nothing.
import type { ClockReading } from './http-cloud.ts';

export interface CloudClock {
  note(reading: ClockReading): void;
  /** Cloud clock minus this one; null while not known. */
  skewMs(): number | null;
}

/** A Date header has whole seconds: what is closer than this is the same, so times do not jitter. */
const noiseMs = 1_500;
/** An answer that took longer says too little. */
const longestTripMs = 5_000;

export function createCloudClock(): CloudClock {
  let skew: number | null = null;
  return {
    note: ({ cloudAt, sentAt, receivedAt }) => {
      if (receivedAt < sentAt || receivedAt - sentAt > longestTripMs) return;
      const measured = Math.round(cloudAt + 500 - (sentAt + receivedAt) / 2);
      const known = skew ?? 0;
      skew = Math.abs(measured - known) < noiseMs ? known : measured;
    },
    skewMs: () => skew,
  };
}
