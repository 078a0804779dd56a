// A card is painted anew only where its own outlook changed.
import { expect, test } from 'vitest';
import type { PartyOutlook } from '#renderer/connection/station.ts';
import { outlooksOf } from './outlooks.ts';

const outlook = (partyId: string, p50: number): PartyOutlook => ({
  partyId,
  wait: { p20: p50 - 5, p50, p80: p50 + 8 },
  low: 10,
  high: 25,
  isRough: false,
  advice: null,
});

test('what did not change keeps its identity, what changed does not', () => {
  const parties = [outlook('ana', 12), outlook('bo', 20)];
  const board = { at: 0, parties, tables: [], pacePercent: null };
  const before = outlooksOf(board, null);
  const later = { ...board, at: 15_000, parties: [outlook('ana', 12), outlook('bo', 22)] };
  const after = outlooksOf(later, before);
  expect(after.parties.get('ana')).toBe(before.parties.get('ana'));
  expect(after.parties.get('bo')?.wait?.p50).toBe(22);
  expect(outlooksOf({ ...board, parties: [outlook('bo', 20)] }, after).parties.has('ana')).toBe(false);
});
