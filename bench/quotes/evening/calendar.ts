// The nights of a simulated house: every evening in a row from a Monday on, or from a Friday.
const dayMs = 86_400_000;
const aMonday = Date.UTC(2026, 0, 5);

export interface Weekday {
  /** 0 is Monday. */
  readonly day: number;
  readonly date: string;
  readonly isWeekend: boolean;
}

export function weekdayOf(night: number, firstDay: number): Weekday {
  const day = (firstDay + night) % 7;
  const date = new Date(aMonday + (firstDay + night) * dayMs).toISOString().slice(0, 10);
  return { day, date, isWeekend: day === 4 || day === 5 };
}
