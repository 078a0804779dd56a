/** Whether a station has not been heard of for too long: they ask every half minute, and who missed two rounds is away. */

const AWAY_MS = 90_000;

export const isAway = (heardAt: number, now: number): boolean => now - heardAt >= AWAY_MS;
