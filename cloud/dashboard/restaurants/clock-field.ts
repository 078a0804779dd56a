/** Minutes of a day as a clock field of the browser writes them. */
import { DAY_MINUTES } from '#shared/restaurants/hours.ts';

export const clockOf = (minute: number): string => {
  const at = minute % DAY_MINUTES;
  return `${String(Math.floor(at / 60)).padStart(2, '0')}:${String(at % 60).padStart(2, '0')}`;
};

const minuteOf = (clock: string): number => {
  const [hours = 0, minutes = 0] = clock.split(':').map(Number);
  return hours * 60 + minutes;
};

/** What ends no later than it begins ends on the next day. */
export const spanOf = (opens: string, closes: string) => {
  const from = minuteOf(opens);
  const to = minuteOf(closes);
  return { opens: from, closes: to <= from ? to + DAY_MINUTES : to };
};
