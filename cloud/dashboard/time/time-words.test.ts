import { expect, it } from 'vitest';
import { clockWords, momentWords } from './time-words.ts';

const evening = new Date(2026, 6, 24, 18, 42).getTime();
const midnight = new Date(2026, 6, 24, 0, 0).getTime();

it.each(['en', 'es'])('writes times as the stand does, without halves of a day, in %s', (language) => {
  expect(momentWords(language, evening)).toMatch(/\b18:42$/);
  expect(momentWords(language, midnight)).toMatch(/\b0?0:00$/);
  expect(clockWords(midnight, { language })).toBe('00:00');
});
