/**
 * Around every page and the lock: while this screen practises, a bar across the top and a frame around everything say so.
 * Nobody takes it for service.
 */
import { type ReactNode, Suspense } from 'react';
import { createPortal } from 'react-dom';
import { useStand } from '#renderer/store/stand-context.tsx';
import { classNames } from '#renderer/ui/class-names.ts';
import { PracticeBar } from './parts.ts';
import styles from './practice-room.module.css';

export function PracticeRoom({ children }: { readonly children: ReactNode }) {
  const practice = useStand((state) => state.practice);
  const isOn = practice !== null;
  return (
    <div className={classNames(styles.room, isOn && styles.practising)}>
      {isOn ? (
        <Suspense fallback={<div />}>
          <PracticeBar practice={practice} />
        </Suspense>
      ) : (
        <div />
      )}
      <div className={styles.content}>{children}</div>
      {isOn ? createPortal(<div className={styles.frame} aria-hidden />, document.body) : null}
    </div>
  );
}
