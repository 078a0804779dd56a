/** A change a person asked for: one at a time, and what went wrong with it until something else is tried. */
import { useState } from 'react';
import { useAttempts } from './attempts-context.tsx';
import { type Failure, failureOf } from './cloud-api.ts';

export type Command = {
  readonly isBusy: boolean;
  readonly failure: Failure | undefined;
  readonly run: (change: () => Promise<void>) => void;
};

type Failed = { readonly attempt: number; readonly failure: Failure };

export function useCommand(): Command {
  const { latest, begin } = useAttempts();
  const [isBusy, setBusy] = useState(false);
  const [failed, setFailed] = useState<Failed | undefined>();
  const run = (change: () => Promise<void>): void => {
    if (isBusy) return;
    setBusy(true);
    const attempt = begin();
    change()
      .catch((error: unknown) => setFailed({ attempt, failure: failureOf(error) }))
      .finally(() => setBusy(false));
  };
  return { isBusy, failure: failed?.attempt === latest ? failed.failure : undefined, run };
}
