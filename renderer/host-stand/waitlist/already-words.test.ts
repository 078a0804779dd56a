// Whoever phones twice, or joins twice, is said to be here already, in the language of the screen.
import { createInstance } from 'i18next';
import { expect, test } from 'vitest';
import { applyPatches, noRows } from '#renderer/store/rows.ts';
import { clockWords } from '#renderer/time/clock-words.ts';
import type { Json } from '#shared/log/canonical-json.ts';
import { type Language, languages } from '#shared/strings/languages.ts';
import { makeOp } from '#shared/testing/make-op.ts';
import { newParty, restaurant } from '#shared/testing/restaurant.ts';
import { partyIdOf, seatingIdOf, tableIdOf } from '#shared/testing/test-ids.ts';
import { alreadyWords } from './already-words.ts';

const hoa = partyIdOf(21);
const nineteenForty = Date.UTC(2026, 10, 20, 19, 40);

async function translator(lng: Language) {
  const i18n = createInstance();
  const translation = await languages[lng].stand();
  await i18n.init({ lng, interpolation: { escapeValue: false }, resources: { [lng]: { translation } } });
  return i18n.t;
}

async function said(ops: readonly (readonly [string, Json])[], lng: Language = 'en'): Promise<string> {
  const log = restaurant();
  log.apply(makeOp(1, 'party.add', { ...newParty(21, 'Hoa'), joinedAt: nineteenForty }));
  for (const [at, [kind, payload]] of ops.entries()) log.apply(makeOp(2 + at, kind, payload));
  const patches = log.rows().map(({ kind, row }) => ({ kind, id: row.id, row }));
  const teller = { t: await translator(lng), clock: clockWords(lng, 'UTC') };
  return alreadyWords({ ...teller, rows: applyPatches(noRows, patches) }, [hoa]);
}

const sits = (tableIds: readonly string[]) =>
  ['party.seat', { partyId: hoa, seatingId: seatingIdOf(1), tableIds }] as const;

test('whoever waits is said to, since when, in both languages', async () => {
  expect(await said([])).toBe('already waiting since 19:40');
  expect(await said([], 'es')).toBe('ya espera desde las 19:40');
});

test('so is whoever was called, sits at a table or at the bar', async () => {
  expect(await said([['party.call', { partyId: hoa }]])).toMatch(/^already called at \d\d:\d\d$/);
  expect(await said([sits([tableIdOf(1)])])).toMatch(/^already at table 12 since \d\d:\d\d$/);
  expect(await said([sits([])])).toMatch(/^already at the bar since \d\d:\d\d$/);
});

test('nothing is said of whoever is no longer here', async () => {
  expect(await said([['party.remove', { partyId: hoa, reason: 'left' }]])).toBe('');
});
