// Which time zones there are: those this runtime knows by name. Whatever a row says, one it does not know counts as UTC and
// never stops a screen.

/** A bare offset such as +02:00 knows no summer, so it is none. */
export function isTimeZone(name: string): boolean {
  if (!/^[A-Za-z]/.test(name)) return false;
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).format(0) !== '';
  } catch {
    return false;
  }
}

export const knownZone = (name: string): string => (isTimeZone(name) ? name : 'UTC');
