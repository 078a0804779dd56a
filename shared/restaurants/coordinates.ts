// Where on earth something is, in millionths of a degree, and how people type, paste and read it.
import { failed, ok, type Result } from '../result.ts';

export interface Coordinates {
  readonly latitudeMicro: number;
  readonly longitudeMicro: number;
}

const MICRO = 1_000_000;
const FEWEST_DECIMALS = 4;
const MOST_DECIMALS = 6;

const DEGREES = String.raw`([+-]?\d{1,3}(?:[.,]\d+)?)\s*°?\s*`;
const BETWEEN = String.raw`(?:\s*[,;]\s*|(?<=[\s°NS])\s*)`;
/** West is O in Spanish. */
const TYPED = new RegExp(`^${DEGREES}([NS]?)${BETWEEN}${DEGREES}([EWO]?)$`, 'i');

const microOf = (degrees: string): number => Math.round(Number(degrees.replace(',', '.')) * MICRO);

/** As maps give them: "40.7128, -74.0060", also with a decimal comma or with the letters of the compass. */
export function parseCoordinates(text: string): Result<Coordinates, 'no-coordinates'> {
  const found = TYPED.exec(text.trim().replaceAll('−', '-'));
  if (found === null) return failed('no-coordinates');
  const [, north = '', ns = '', east = '', ew = ''] = found;
  const latitudeMicro = microOf(north) * (ns.toUpperCase() === 'S' ? -1 : 1);
  const longitudeMicro = microOf(east) * (/[WO]/i.test(ew) ? -1 : 1);
  const isOnEarth = Math.abs(latitudeMicro) <= 90 * MICRO && Math.abs(longitudeMicro) <= 180 * MICRO;
  return isOnEarth ? ok({ latitudeMicro, longitudeMicro }) : failed('no-coordinates');
}

/** As parseCoordinates reads it again. */
export function typedCoordinates({ latitudeMicro, longitudeMicro }: Coordinates): string {
  return [latitudeMicro, longitudeMicro].map(typedDegrees).join(', ');
}

function typedDegrees(micro: number): string {
  const [whole = '', decimals = ''] = (micro / MICRO).toFixed(MOST_DECIMALS).split('.');
  return `${whole}.${decimals.replace(/0+$/, '').padEnd(FEWEST_DECIMALS, '0')}`;
}

export type Compass = Readonly<Record<'north' | 'south' | 'east' | 'west', string>>;

/** As people read it: 40.7128° N, 74.0060° W. */
export function shownCoordinates(at: Coordinates, language: string, compass: Compass): string {
  const format = new Intl.NumberFormat(language, {
    minimumFractionDigits: FEWEST_DECIMALS,
    maximumFractionDigits: MOST_DECIMALS,
  });
  const degrees = (micro: number): string => `${format.format(Math.abs(micro) / MICRO)}°`;
  const ns = at.latitudeMicro < 0 ? compass.south : compass.north;
  const ew = at.longitudeMicro < 0 ? compass.west : compass.east;
  return `${degrees(at.latitudeMicro)} ${ns}, ${degrees(at.longitudeMicro)} ${ew}`;
}
