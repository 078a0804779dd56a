// When walk-ins come: an inhomogeneous Poisson process from 17:00 to 21:45, drawn by thinning.
import { must } from '#shared/must.ts';
import type { Stream } from '../stream.ts';

const lastAt = 285;
const fullFrom = 75;
const fullUntil = 165;
const dayFactors = [0.62, 0.64, 0.72, 0.84, 1.06, 1.12, 0.9] as const;

/** The share of the peak at a minute of the evening. */
function shareOfPeak(at: number): number {
  if (at < 0 || at > lastAt) return 0;
  if (at < fullFrom) return 0.45 + (0.55 * at) / fullFrom;
  if (at <= fullUntil) return 1;
  return 1 - (0.7 * (at - fullUntil)) / (lastAt - fullUntil);
}

interface Evening {
  readonly peak: number;
  readonly day: number;
}

export function drawArrivals({ peak, day }: Evening, stream: Stream): readonly number[] {
  const factor = must(dayFactors[day], 'a day of the week') * stream.logNormal(0, 0.12);
  const gap = 60 / (peak * factor);
  const times: number[] = [];
  for (let at = stream.exponential(gap); at < lastAt; at += stream.exponential(gap))
    if (stream.happens(shareOfPeak(at))) times.push(at);
  return times;
}
