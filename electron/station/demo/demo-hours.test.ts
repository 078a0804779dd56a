// The demo is an evening under way at any hour: the queue takes guests, and everybody who sits there came tonight.
import { expect, test } from 'vitest';
import { queueStateOf } from '#shared/queues/queue-state.ts';
import { businessDayStart, minuteOfDay } from '#shared/settings/business-day.ts';
import { demoHours } from './demo-hours.ts';
import { demoQueue, finishedParties, seatedParties } from './evening.ts';

const minuteMs = 60_000;
const anyDay = Date.parse('2026-11-26T00:10:00Z');
const hours = Array.from({ length: 24 }, (_, hour) => anyDay + hour * 60 * minuteMs);

test.each(hours)('at %i', (now) => {
  const { dayEndMinute, ...open } = demoHours(now, 'UTC');
  const queue = { ...demoQueue, ...open, active: true, accepting: true, capacity: 100 };
  expect(queueStateOf(queue, { minuteOfDay: minuteOfDay(now, 'UTC'), waiting: 8 }).kind).toBe('open');
  const tonight = businessDayStart(now, 'UTC', dayEndMinute);
  const ago = [...seatedParties, ...finishedParties].map((one) => one.joinedAgo);
  expect(now - Math.max(...ago) * minuteMs).toBeGreaterThan(tonight);
});
