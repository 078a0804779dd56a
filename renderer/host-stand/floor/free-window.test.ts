// One thing is said one way: when a table is free, that a guest is late, that the kitchen is not.
import { createInstance } from 'i18next';
import { expect, test } from 'vitest';
import { languages } from '#shared/strings/languages.ts';
import { freeWords } from './free-window.ts';

async function wordsIn(language: keyof typeof languages) {
  const i18n = createInstance();
  await i18n.init({
    lng: language,
    resources: { [language]: { translation: await languages[language].stand() } },
  });
  return i18n.t;
}
const [en, es] = [await wordsIn('en'), await wordsIn('es')];

test('when a table is free begins with the same word whether a range or its middle is said', () => {
  expect(freeWords(en, { from: 3, likely: 8, to: 14 })).toBe('free 3–14');
  expect(freeWords(en, { from: 10, likely: 27, to: 50 })).toBe('free ~27');
  expect(freeWords(en, { from: 1, likely: 1, to: 1 })).toBe('free ~1');
  expect(freeWords(es, { from: 3, likely: 8, to: 14 })).toBe('libre 3–14');
});

test('minutes somebody is late are called minutes', () => {
  for (const t of [en, es]) {
    expect(t('waitlist.overdue', { minutes: 591 })).toContain('591 min');
    expect(t('parties.atRisk.late', { name: 'Garcia', size: 4, minutes: 9 })).toContain('9 min');
  }
});

test('a guest who is late and a promise that is broken are said in different words', () => {
  for (const t of [en, es]) {
    const broken = t('parties.late', { minutes: 9 }).replace('9 min', '').trim();
    expect(t('waitlist.overdue', { minutes: 9 })).not.toContain(broken);
  }
});

test('a kitchen on time and a station with nothing to send are said in different words', () => {
  for (const t of [en, es]) expect(t('sync.line.allSent')).not.toContain(t('quotes.kitchen.onTime'));
});
