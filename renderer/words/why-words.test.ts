// A refused undo names who was quicker, what they did and when, in both languages and the restaurant's time.
import { expect, test } from 'vitest';
import { startI18n } from '#renderer/i18n/start-i18n.ts';
import { applyPatches, noRows } from '#renderer/store/rows.ts';
import { restaurant } from '#shared/testing/restaurant.ts';
import { opIdOf, partyIdOf } from '#shared/testing/test-ids.ts';
import { whyWords } from './why-words.ts';

const rows = applyPatches(
  noRows,
  restaurant()
    .rows()
    .map(({ kind, row }) => ({ kind, id: row.id, row })),
);
const maria = { id: 'maria', name: 'Maria', role: 'host', state: 'active' } as const;
const staff = new Map([['maria', maria]]);
const refused = {
  reason: { kind: 'changed-since', subject: { kind: 'party', id: partyIdOf(1) }, field: 'size' },
  changedBy: {
    opId: opIdOf(7),
    kind: 'party.edit',
    payload: { partyId: partyIdOf(1), size: 6 },
    actor: { kind: 'staff', id: 'maria' },
    happenedAt: Date.UTC(2026, 4, 8, 19, 42),
  },
} as const;

test.each([
  ['en', 'Maria changed the same since, at 19:42: “Correct Ana”.'],
  ['es', 'Maria cambió lo mismo después, a las 19:42: «Corregir a Ana».'],
] as const)('%s', async (language, words) => {
  const { t } = await startI18n(language);
  expect(whyWords({ t, language, state: { rows, staff } }, refused)).toContain(words);
});

test('nobody known: the refusal itself', async () => {
  const { t } = await startI18n('en');
  const told = whyWords({ t, language: 'en', state: { rows, staff } }, { ...refused, changedBy: null });
  expect(told).toContain('Someone changed the same thing since');
});
