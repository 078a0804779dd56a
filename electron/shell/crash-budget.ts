// How often something may be started again after it crashed: three times in five minutes, a little later
// each time and always within a second. After that people are told instead.

const windowMs = 5 * 60_000;
const delaysMs = [50, 300, 800] as const;

/** When it crashed, oldest first; only what still counts is kept. */
export type Crashes = readonly number[];

export type AfterCrash =
  | { readonly kind: 'restart'; readonly inMs: number; readonly crashes: Crashes }
  | { readonly kind: 'give-up' };

export function afterCrash(crashes: Crashes, at: number): AfterCrash {
  const recent = crashes.filter((crashedAt) => Math.abs(at - crashedAt) < windowMs);
  const inMs = delaysMs[recent.length];
  return inMs === undefined ? { kind: 'give-up' } : { kind: 'restart', inMs, crashes: [...recent, at] };
}

const flag = '--crashed-at=';

/** A crash of the program itself is remembered across its restart in its own arguments. */
export function crashesInArguments(argv: readonly string[]): Crashes {
  const text = argv.find((argument) => argument.startsWith(flag))?.slice(flag.length) ?? '';
  return text
    .split(',')
    .filter((part) => /^\d{1,15}$/.test(part))
    .slice(-delaysMs.length)
    .map(Number);
}

export function argumentsWithCrashes(argv: readonly string[], crashes: Crashes): string[] {
  return [...argv.filter((argument) => !argument.startsWith(flag)), `${flag}${crashes.join(',')}`];
}
