/** A change a person asked for: one at a time, and what went wrong with the last one. */
import { useState } from 'react';
import { type Failure, failureOf } from './cloud-api.ts';

export type Command = {
  readonly isBusy: boolean;
  readonly failure: Failure | undefined;
  readonly run: (change: () => Promise<void>) => void;
};

export function useCommand(): Command {
  const [isBusy, setBusy] = useState(false);
  const [failure, setFailure] = useState<Failure | undefined>();
  const run = (change: () => Promise<void>): void => {
    if (isBusy) return;
    setBusy(true);
    setFailure(undefined);
    change()
      .catch((error: unknown) => setFailure(failureOf(error)))
      .finally(() => setBusy(false));
  };
  return { isBusy, failure, run };
}
