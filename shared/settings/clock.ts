// A time of day as people write it, from 00:00 to 23:59 in every language: 19:15, 19.15, 19h15, or 1915 on a keypad.

const written = /^(\d{1,2})[:.h]?(\d{2})$/;

/** Minutes since midnight. Null: it is no time. */
export function readClock(text: string): number | null {
  const [, hour, minute] = written.exec(text.trim()) ?? [];
  if (hour === undefined || Number(hour) > 23 || Number(minute) > 59) return null;
  return Number(hour) * 60 + Number(minute);
}

/** 1170 is 19:30. */
export const clockFace = (minuteOfDay: number): string =>
  [Math.floor(minuteOfDay / 60), minuteOfDay % 60].map((part) => String(part).padStart(2, '0')).join(':');
