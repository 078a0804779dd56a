/** The moment at which an expected party means to be here. A time of the clock is this business day's, also where it has passed. */
import { momentToday, type Today } from '#shared/settings/business-day.ts';
import type { ExpectedTime } from './quick-entry.ts';

const minuteMs = 60_000;

export const expectedMoment = (expected: ExpectedTime, today: Today): number =>
  expected.kind === 'in-minutes'
    ? today.now + expected.minutes * minuteMs
    : momentToday(expected.minuteOfDay, today);
