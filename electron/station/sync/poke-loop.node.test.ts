// What a broken line of pokes does to the wait after a failure.
import { expect, test } from 'vitest';
import type { PokeEar } from './cloud-port.ts';
import { startPokes } from './poke-loop.ts';
import { TestTime } from './sync-fixture.ts';

test('an attempt that fails wakes nobody, a connection that opens again does, once', async () => {
  const time = new TestTime();
  const woken: (number | null)[] = [];
  let isDown = true;
  let attempts = 0;
  let ear: PokeEar | null = null;
  const stop = startPokes({
    poke: {
      listen: (given) => {
        attempts += 1;
        if (isDown) return Promise.reject(new Error('refused'));
        ear = given;
        given.opened();
        return new Promise(() => undefined);
      },
    },
    timers: time,
    random: () => 0.5,
    onPoke: (head) => void woken.push(head),
  });
  await time.pass(10 * 60_000);
  expect(attempts).toBeGreaterThan(5);
  expect(woken).toEqual([]);
  isDown = false;
  await time.pass(10 * 60_000);
  expect(woken).toEqual([null]);
  expect(ear).not.toBeNull();
  stop();
});
