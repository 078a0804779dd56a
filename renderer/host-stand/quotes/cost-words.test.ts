// What a seating breaks is said before it is done, on the button that does it, and once more when it is done.
import { createInstance } from 'i18next';
import { expect, test } from 'vitest';
import { applyPatches, noRows } from '#renderer/store/rows.ts';
import { partyName } from '#renderer/words/party-words.ts';
import { languages } from '#shared/strings/languages.ts';
import { makeOp } from '#shared/testing/make-op.ts';
import { newParty, restaurant } from '#shared/testing/restaurant.ts';
import { partyIdOf } from '#shared/testing/test-ids.ts';
import { wordsIn as foldedWords } from '#shared/text/fold-text.ts';
import { breakMark, breakWords, brokenWords } from './cost-words.ts';

const i18n = createInstance();
await i18n.init({
  lng: 'en',
  interpolation: { escapeValue: false },
  resources: { en: { translation: await languages.en.stand() } },
});
const { t } = i18n;

const log = restaurant();
log.apply(makeOp(1, 'party.add', newParty(21, 'Kowalski')));
log.apply(makeOp(2, 'party.add', newParty(22, 'Haddad')));
log.apply(makeOp(3, 'party.add', newParty(23, 'محمد')));
const rows = applyPatches(
  noRows,
  log.rows().map(({ kind, row }) => ({ kind, id: row.id, row })),
);

const broken = { partyId: partyIdOf(21), before: 13, after: 18, breaks: true, isLate: false };
const later = { partyId: partyIdOf(22), before: 4, after: 9, breaks: false, isLate: false };

test('the button says how many promises a press breaks, and in full whose and by how much', () => {
  expect(breakMark(t, [broken, later])).toBe('breaks 1');
  expect(breakWords(t, rows, [broken, later])).toBe('Would break: Kowalski 2, 13 → 18 min');
  expect(breakMark(t, [later])).toBeNull();
  expect(breakWords(t, rows, [later])).toBe('');
});

test('a name written from right to left does not turn the minutes beside it', () => {
  const his = { ...broken, partyId: partyIdOf(23) };
  expect(breakWords(t, rows, [his, broken])).toBe(
    'Would break: \u2068محمد\u2069 2, 13 → 18 min, Kowalski 2, 13 → 18 min',
  );
  expect(foldedWords(partyName(t, rows.parties.get(partyIdOf(23)) ?? null))).toEqual(foldedWords('محمد'));
});

test('whose table is taken is named first, in the language of the screen', async () => {
  const called = {
    partyId: partyIdOf(22),
    before: 0,
    after: 0,
    breaks: true,
    isLate: false,
    wasCalledHere: true,
  } as const;
  expect(breakWords(t, rows, [called, broken])).toBe(
    'Haddad 2 was called to this table. Would break: Kowalski 2, 13 → 18 min',
  );
  expect(breakMark(t, [called, broken])).toBe('breaks 2');
  await i18n.addResourceBundle('es', 'translation', await languages.es.stand());
  const es = i18n.getFixedT('es');
  expect(brokenWords(es, rows, [called])).toBe('A Haddad 2 se le avisó para esta mesa');
});

test('once they sit, the news names each promise that broke and nothing else', () => {
  expect(brokenWords(t, rows, [broken, later])).toBe('Breaks: Kowalski 2, 13 → 18 min');
  expect(brokenWords(t, rows, [later])).toBe('');
});

test('who is late already and would wait longer is told first, before and after, beside whose promise breaks', () => {
  const late = { partyId: partyIdOf(22), before: 5, after: 45, breaks: false, isLate: true };
  const said = 'Late anyway, and later still: Haddad 2, 5 → 45 min';
  expect(breakWords(t, rows, [late, broken])).toBe(`${said}. Would break: Kowalski 2, 13 → 18 min`);
  expect(brokenWords(t, rows, [late, broken])).toBe(`${said}. Breaks: Kowalski 2, 13 → 18 min`);
  expect(breakMark(t, [late, broken])).toBe('breaks 1');
  expect(breakMark(t, [late])).toBe('delays 1');
  expect(breakMark(t, [{ ...late, after: 7 }])).toBeNull();
});
