import { expect, test } from 'vitest';
import { startI18n } from '#renderer/i18n/start-i18n.ts';
import { businessDayStart } from '#shared/settings/business-day.ts';
import { clockWords, durationWords } from './clock-words.ts';

const friday = Date.parse('2026-11-20T18:42:07Z');

test('times are the restaurant’s, as people say them', () => {
  const madrid = clockWords('en', 'Europe/Madrid');
  expect([madrid.weekday(friday), madrid.time(friday), madrid.timeWithSeconds(friday)]).toEqual([
    'Fri',
    '19:42',
    '19:42:07',
  ]);
  expect(clockWords('es', 'Europe/Madrid').weekday(friday)).toBe('vie');
});

test('a zone this device does not know stops nothing', () => {
  expect(clockWords('en', 'Mars/Olympus').time(friday)).toBe('18:42');
});

test('an hour and three minutes is not 1 h 3', async () => {
  const { t } = await startI18n('en');
  expect([durationWords(t, 48), durationWords(t, 63)]).toEqual(['48 min', '1 h 03']);
});

test('after midnight it is still the same evening', () => {
  const night = Date.parse('2026-11-21T00:30:00Z');
  expect(businessDayStart(night, 'Europe/Madrid', 180)).toBe(Date.parse('2026-11-20T02:00:00Z'));
});
