// When an update may be installed, which restarts the program: never with a party in the house, never in or
// near opening hours, never under somebody's hands. When hours are unknown, only in the small hours.
import type { UpdateWait } from '#shared/contracts/desktop-bridge.ts';
import type { Service } from '#shared/contracts/shell-messages.ts';

export type UpdateMoment = {
  readonly now: number;
  /** What the station said last; nothing while it is not running. */
  readonly service: Service | undefined;
  /** Since the last key or touch. */
  readonly idleMs: number;
  /** A person asks for it now: being at the screen is then no reason to wait. */
  readonly asked: boolean;
};

export type UpdateAnswer = { readonly allowed: true } | { readonly allowed: false; readonly why: UpdateWait };

const marginMinutes = 60;
const quietMs = 10 * 60_000;
const smallHours = { from: 3 * 60, to: 6 * 60 };
const weekMinutes = 7 * 24 * 60;
const weekdays = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];

export function mayInstallUpdate({ now, service, idleMs, asked }: UpdateMoment): UpdateAnswer {
  if (service === undefined) return { allowed: false, why: 'service-unknown' };
  if (service.openParties > 0) return { allowed: false, why: 'parties-open' };
  if (isServiceNear(now, service)) return { allowed: false, why: 'service-hours' };
  if (!asked && idleMs < quietMs) return { allowed: false, why: 'in-use' };
  return { allowed: true };
}

function isServiceNear(now: number, { hours, timeZone }: Service): boolean {
  const minute = minuteOfWeek(now, timeZone);
  if (hours.length === 0) {
    const ofDay = minute % (24 * 60);
    return ofDay < smallHours.from || ofDay >= smallHours.to;
  }
  return hours.some(({ weekday, fromMinute, toMinute }) => {
    const opens = (weekday - 1) * 24 * 60 + fromMinute - marginMinutes;
    const lasts = toMinute - fromMinute + 2 * marginMinutes;
    return (((minute - opens) % weekMinutes) + weekMinutes) % weekMinutes < lasts;
  });
}

/** Minutes since Monday 00:00 on the restaurant's wall clock. */
function minuteOfWeek(now: number, timeZone: string): number {
  const parts = new Intl.DateTimeFormat('en-US', {
    timeZone,
    weekday: 'short',
    hour: 'numeric',
    minute: 'numeric',
    hourCycle: 'h23',
  }).formatToParts(now);
  const part = (type: string): string => parts.find((each) => each.type === type)?.value ?? '0';
  return (weekdays.indexOf(part('weekday')) * 24 + Number(part('hour'))) * 60 + Number(part('minute'));
}
