// Ctrl+C, an ending terminal, or a polite kill: the one wish to stop, however often and from wherever it comes.
export interface Interruption {
  readonly came: Promise<'interrupted'>;
  /** Ctrl+C reaches every program of a terminal at once, so a child may end a moment before we hear of it. */
  readonly comesSoon: () => Promise<boolean>;
}

const soonMs = 400;

export function listenForInterruption(): Interruption {
  const { promise, resolve } = Promise.withResolvers<'interrupted'>();
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
    process.on(signal, () => resolve('interrupted'));
  return {
    came: promise,
    comesSoon: () => {
      const tooLate = new Promise<false>((give) => setTimeout(() => give(false), soonMs));
      return Promise.race([promise.then(() => true), tooLate]);
    },
  };
}
