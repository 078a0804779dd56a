// For how long something is announced: whole hours, a year at most.
import { z } from 'zod';

export const MOST_HOURS = 365 * 24;

export const announcementHours = z.int().min(1).max(MOST_HOURS);

/** Undefined: what was typed is no such number. */
export function readHours(typed: string): number | undefined {
  const digits = typed.trim();
  return /^\d+$/.test(digits) ? announcementHours.safeParse(Number(digits)).data : undefined;
}
