// Whenever somebody tries the demo, its evening is under way: the door has been open for a while, and the business day does
// not end for long.
import { minuteOfDay } from '#shared/settings/business-day.ts';

export interface DemoHours {
  readonly opensAtMinute: number;
  readonly closesAtMinute: number;
  readonly dayEndMinute: number;
}

export function demoHours(now: number, timeZone: string): DemoHours {
  const hour = Math.floor(minuteOfDay(now, timeZone) / 60);
  const fromNow = (hours: number): number => ((hour + hours + 24) % 24) * 60;
  return { opensAtMinute: fromNow(-3), closesAtMinute: fromNow(4), dayEndMinute: fromNow(12) };
}
