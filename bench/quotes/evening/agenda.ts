// What is still to happen in an evening, soonest first; of two things at one minute the one put down first.
export interface Agenda {
  readonly put: (at: number, act: (at: number) => void) => void;
  /** Does everything there is, and what comes of it, and gives back the minute of the last. */
  readonly runAll: () => number;
}

interface Entry {
  readonly at: number;
  readonly act: (at: number) => void;
}

export function createAgenda(): Agenda {
  const entries: Entry[] = [];
  const put = (at: number, act: Entry['act']): void => {
    let low = 0;
    let high = entries.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((entries[middle]?.at ?? Number.POSITIVE_INFINITY) > at) low = middle + 1;
      else high = middle;
    }
    // Latest first, so that the next one is the last; an equal one goes before those already there.
    while (low > 0 && entries[low - 1]?.at === at) low -= 1;
    entries.splice(low, 0, { at, act });
  };
  return {
    put,
    runAll: () => {
      let now = 0;
      for (let next = entries.pop(); next !== undefined; next = entries.pop()) {
        now = next.at;
        next.act(now);
      }
      return now;
    },
  };
}
