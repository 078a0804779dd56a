// The announcements somebody has closed at this station. What was closed is a text, not its id: with other words it is
// told again.
import { z } from 'zod';
import { type Announcement, announcement, type House } from '#shared/contracts/house.ts';
import { readLocalState, writeLocalState } from '../database/local-state.ts';
import type { Statements } from '../database/statements.ts';
import { readHouse } from '../settings/house.ts';

const closed = z.array(announcement.pick({ id: true, en: true, es: true })).readonly();
export type ClosedAnnouncement = z.infer<typeof closed>[number];

const isSame = (left: ClosedAnnouncement, right: ClosedAnnouncement): boolean =>
  left.id === right.id && left.en === right.en && left.es === right.es;

function readClosed(statements: Statements): readonly ClosedAnnouncement[] {
  const kept = readLocalState(statements, 'closed-announcements');
  return kept === null ? [] : (closed.safeParse(JSON.parse(kept)).data ?? []);
}

/** Of what is no longer announced nothing is kept. */
export function closeAnnouncement(statements: Statements, read: ClosedAnnouncement): void {
  const told = readHouse(statements)?.announcements ?? [];
  const next = [...readClosed(statements), read].filter((one) => told.some((now) => isSame(now, one)));
  writeLocalState(statements, 'closed-announcements', JSON.stringify(next));
}

const withoutClosed = (statements: Statements, told: readonly Announcement[]): readonly Announcement[] => {
  const all = readClosed(statements);
  return told.filter((one) => !all.some((other) => isSame(one, other)));
};

/** What the screens are told of the house. */
export function shownHouse(statements: Statements): House | null {
  const told = readHouse(statements);
  return told && { ...told, announcements: withoutClosed(statements, told.announcements) };
}
