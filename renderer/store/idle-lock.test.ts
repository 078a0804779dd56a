import { expect, test } from 'vitest';
import { lockWhenIdle } from './idle-lock.ts';
import { createStandStore } from './stand-store.ts';

const second = 1000;
const minute = 60 * second;

function screen() {
  const store = createStandStore();
  store.setState({
    door: {
      kind: 'open',
      staffId: 'maria',
      name: 'Maria',
      rights: { role: 'host', granted: [], refused: [] },
    },
  });
  const page = new EventTarget();
  const told: string[] = [];
  let time = 0;
  let look = (): void => undefined;
  lockWhenIdle({
    store,
    page,
    now: () => time,
    every: (run) => {
      look = run;
    },
    lock: () => void told.push('lock'),
    stay: () => void told.push('stay'),
  });
  const wait = (ms: number): void => {
    for (const end = time + ms; time < end; ) {
      time += second;
      look();
    }
  };
  return { store, told, wait, touch: () => page.dispatchEvent(new Event('pointermove')) };
}

test('it locks after five minutes of nobody, and says so twenty seconds before', () => {
  const { store, told, wait } = screen();
  wait(5 * minute - 21 * second);
  expect(store.getState().locksAt).toBeNull();
  wait(2 * second);
  expect(store.getState().locksAt).toBe(5 * minute);
  expect(told).toEqual([]);
  wait(19 * second);
  expect(told).toEqual(['lock']);
});

test('a touch while it counts down stops it', () => {
  const { store, told, wait, touch } = screen();
  wait(5 * minute - 5 * second);
  touch();
  expect(store.getState().locksAt).toBeNull();
  wait(4 * minute);
  expect(told).not.toContain('lock');
});

test('the station hears of somebody who only looks, not more often than it needs to', () => {
  const { told, wait, touch } = screen();
  for (let seconds = 0; seconds < 90; seconds += 1) {
    touch();
    wait(second);
  }
  expect(told).toEqual(['stay', 'stay', 'stay']);
  wait(3 * minute);
  expect(told).toHaveLength(3);
});
