// Somewhere it is evening now: that is when a host stand is at work, and a business day is in its middle. The restaurants
// of tests lie there, so that a test is the same at any hour of this machine.
import { must } from '#shared/must.ts';

const isEvening = (timeZone: string): boolean => {
  const hour = new Intl.DateTimeFormat('en-US', { timeZone, hour: 'numeric', hourCycle: 'h23' });
  return hour.format(new Date()) === '19';
};

export const eveningZone: string = must(
  Intl.supportedValuesOf('timeZone').find(isEvening),
  'somewhere it is evening',
);
