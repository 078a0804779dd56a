/**
 * A dialog in which something is typed: its cross, Escape and what lies behind it ask before that is lost. What went wrong is
 * said beside its buttons, where whoever pressed one looks, however far the rest is scrolled.
 */
import { type ComponentProps, type ReactNode, useEffect, useRef, useState } from 'react';
import { Dialog } from '#renderer/ui/dialog.tsx';
import type { Failure } from '../cloud-api/cloud-api.ts';
import { FailureNotice } from '../cloud-api/failure-notice.tsx';
import { useServices } from '../cloud-api/services-context.tsx';
import styles from './asking-dialog.module.css';
import { askBeforeClosing } from './unsaved.ts';

type Refusal = { readonly failure: Failure; readonly remedy?: ReactNode };

type Props = ComponentProps<typeof Dialog> &
  Omit<Refusal, 'failure'> & { readonly failure: Failure | undefined };

function Refused({ failure, remedy }: Refusal) {
  const frame = useRef<HTMLDivElement>(null);
  // What failed goes as soon as it is tried again, so that each failure comes anew.
  useEffect(() => frame.current?.focus(), []);
  return (
    <div ref={frame} tabIndex={-1} className={styles.refused}>
      <FailureNotice failure={failure} remedy={remedy} />
    </div>
  );
}

export function AskingDialog({ onClose, failure, remedy, foot, ...dialog }: Props) {
  const { unsaved } = useServices();
  const [before] = useState(() => unsaved.getState().holders);
  const said = (
    <>
      {failure === undefined ? null : <Refused failure={failure} remedy={remedy} />}
      {foot}
    </>
  );
  return <Dialog {...dialog} foot={said} onClose={() => askBeforeClosing(unsaved, before, onClose)} />;
}
