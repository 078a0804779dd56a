// Tells a tracker of errors what went wrong on our side, beside the log: one plain POST of JSON a fault. What it is told is
// what the log is told: where it happened and the request's id, nothing about people. A tracker that is away costs nothing.
import type { Logger } from 'pino';

export type Fault = Readonly<Record<string, unknown>>;

interface TrackerOptions {
  readonly url: string;
  readonly clock: () => number;
  readonly log: Logger;
}

const PATIENCE_MS = 5_000;
/** A storm of faults tells no more than its first ones. */
const MOST_AT_ONCE = 8;

export function faultTracker({ url, clock, log }: TrackerOptions): (fault: Fault) => void {
  let underWay = 0;
  return (fault) => {
    if (underWay >= MOST_AT_ONCE) return;
    underWay += 1;
    fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ at: new Date(clock()).toISOString(), program: 'hoststand-cloud', ...fault }),
      signal: AbortSignal.timeout(PATIENCE_MS),
    })
      .then(({ body, ok, status }) => {
        if (!ok) log.warn({ status }, 'the tracker of errors refused a fault');
        return body?.cancel();
      })
      .catch(() => log.warn('the tracker of errors cannot be reached'))
      .finally(() => {
        underWay -= 1;
      });
  };
}
