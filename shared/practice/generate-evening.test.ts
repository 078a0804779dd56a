import { expect, test } from 'vitest';
import { generateEvening } from './generate-evening.ts';
import type { PracticePace } from './practice-evening.ts';

const made = (seed: number, pace: PracticePace = 'usual') =>
  generateEvening({ seed, pace, seats: 80, areas: ['Patio', 'Bar'] });

const peopleOf = (seed: number, pace: PracticePace): number =>
  made(seed, pace).guests.reduce((sum, { size }) => sum + size, 0);

test('the same seed makes the same evening, another one another', () => {
  expect(made(7)).toEqual(made(7));
  expect(made(8)).not.toEqual(made(7));
});

test('a rush brings more people than a usual evening, and that more than a quiet one', () => {
  for (const seed of [1, 2, 3]) {
    expect(peopleOf(seed, 'rush')).toBeGreaterThan(peopleOf(seed, 'usual'));
    expect(peopleOf(seed, 'usual')).toBeGreaterThan(peopleOf(seed, 'quiet'));
  }
});

test('a rush begins within the first hour, a usual evening swells later', () => {
  const cameEarly = (pace: PracticePace): number => {
    const evenings = [1, 2, 3, 4, 5, 6].flatMap((seed) => made(seed, pace).guests);
    const unexpected = evenings.filter(({ comes }) => comes === null);
    return unexpected.filter(({ listedAt }) => listedAt <= 45).length / unexpected.length;
  };
  expect(cameEarly('rush')).toBeGreaterThan(cameEarly('usual') * 1.25);
});

test('guests come in order, one party is of eight, some are expected, and they ask only for rooms there are', () => {
  for (const seed of [1, 2, 3, 4]) {
    const { guests } = made(seed, 'rush');
    const listed = guests.map(({ listedAt }) => listedAt);
    expect(listed).toEqual(listed.toSorted((left, right) => left - right));
    expect(guests.filter(({ size }) => size === 8)).toHaveLength(1);
    const expected = guests.filter(({ comes }) => comes !== null);
    expect(expected.some(({ comes }) => comes?.isBooked)).toBe(true);
    expect(expected.some(({ comes }) => comes?.isBooked === false)).toBe(true);
    for (const { preference } of guests) expect([null, 'Patio', 'Bar']).toContain(preference);
  }
});

test('every phone is one that nobody has', () => {
  for (const { phone } of made(3, 'rush').guests)
    if (phone !== null) expect(phone).toMatch(/^\+120255501\d\d$/);
});
