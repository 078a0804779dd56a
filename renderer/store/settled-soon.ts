/** Runs a reading once for many calls that come close together; a failed reading is tried by the next call. */

const waitMs = 200;

export function settledSoon(read: () => Promise<void>): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  return () => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      read().catch(() => undefined);
    }, waitMs);
  };
}
