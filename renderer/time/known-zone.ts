/** Whether this device knows a time zone. One it does not know must never stop a screen: it counts as UTC. */

export function isTimeZone(name: string): boolean {
  try {
    return name !== '' && new Intl.DateTimeFormat('en', { timeZone: name }).format(0) !== '';
  } catch {
    return false;
  }
}

export const knownZone = (name: string): string => (isTimeZone(name) ? name : 'UTC');
