import { expect, test } from 'vitest';
import { firstSentence } from './first-sentence.ts';

test('the first sentence of an explanation, whole', () => {
  const long = "Unknown option '--bogus'. To specify a positional argument, place it at the end";
  expect(firstSentence(long)).toBe("Unknown option '--bogus'.");
  expect(firstSentence("Option '--data' argument is ambiguous.\nDid you forget it?")).toBe(
    "Option '--data' argument is ambiguous.",
  );
  expect(firstSentence("Option '--data <value>' argument missing")).toBe(
    "Option '--data <value>' argument missing.",
  );
  expect(firstSentence('A port such as 4.5 is none.')).toBe('A port such as 4.5 is none.');
});
