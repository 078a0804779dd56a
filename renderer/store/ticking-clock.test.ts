import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { createStandStore } from './stand-store.ts';
import { tickingClock } from './ticking-clock.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

it('is one timer for everybody who looks, and none when nobody does', () => {
  const tick = tickingClock({ store: createStandStore(), now: Date.now });
  let told = 0;
  const stops = Array.from({ length: 80 }, () => tick(() => (told += 1)));
  expect(vi.getTimerCount()).toBe(1);
  vi.advanceTimersByTime(1000);
  vi.advanceTimersByTime(50);
  expect(told).toBe(80);
  for (const stop of stops) stop();
  expect(vi.getTimerCount()).toBe(0);
});

it('tells few at a time, everybody soon, and nobody who has left', () => {
  const tick = tickingClock({ store: createStandStore(), now: Date.now });
  const told: number[] = [];
  const stops = Array.from({ length: 100 }, (_, who) => tick(() => told.push(who)));
  vi.advanceTimersToNextTimer();
  expect(told.length).toBeLessThan(50);
  stops[99]?.();
  vi.advanceTimersByTime(50);
  expect(told).toEqual(Array.from({ length: 99 }, (_, who) => who));
  for (const stop of stops) stop();
});

it('tells at once when a change of the rows brings another time, and not at every change', () => {
  const store = createStandStore();
  const clock = { now: 0 };
  const tick = tickingClock({ store, now: () => clock.now });
  let told = 0;
  const stop = tick(() => (told += 1));
  store.setState({ loaded: true });
  expect(told).toBe(0);
  clock.now = 3_600_000;
  store.setState({ loaded: false });
  expect(told).toBe(1);
  clock.now = 0;
  store.setState({ loaded: true });
  expect(told).toBe(2);
  stop();
});
