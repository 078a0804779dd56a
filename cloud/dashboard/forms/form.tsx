/**
 * The frame of every form that changes something: one change at a time, the question before what was typed is left, and
 * nothing to type for who may not change it.
 */

import type { ReactNode } from 'react';
import { CheckedForm } from '#renderer/ui/checked-form.tsx';
import { ReadOnly } from '#renderer/ui/read-only.tsx';
import type { Command } from '../cloud-api/use-command.ts';
import { useDraft } from '../unsaved/use-draft.ts';
import { useWhyNotChange } from '../viewing/use-why-not-change.ts';

type Props = {
  /** Everything typed that would be lost. */
  readonly draft: unknown;
  readonly command: Pick<Command, 'run'>;
  readonly act: () => Promise<void>;
  /** Where one goes from here once it is done. */
  readonly onDone?: (() => void) | undefined;
  /** Who may change it, for whoever may not. */
  readonly disabledWhy?: string | null;
  readonly id?: string;
  readonly className?: string | undefined;
  readonly 'aria-label'?: string;
  readonly 'aria-labelledby'?: string;
  readonly children: ReactNode;
};

export function Form({ draft, command, act, onDone, disabledWhy = null, children, ...form }: Props) {
  const keep = useDraft(draft);
  const why = useWhyNotChange() ?? disabledWhy;
  const change = async (): Promise<void> => {
    await act();
    keep();
    onDone?.();
  };
  return (
    <CheckedForm
      {...form}
      onSubmit={(event) => {
        event.preventDefault();
        if (why === null) command.run(change);
      }}
    >
      <ReadOnly why={why}>{children}</ReadOnly>
    </CheckedForm>
  );
}
