/** One key of the pad a PIN is typed on. */
import type { ReactNode } from 'react';
import { classNames } from './class-names.ts';
import styles from './pin-pad.module.css';
import { PressTarget } from './press-target.tsx';
import { Tooltip } from './tooltip.tsx';

type Props = {
  readonly children: ReactNode;
  readonly look?: string | undefined;
  readonly label?: string;
  /** Why it does nothing now: it stays in reach, and says so. */
  readonly why: string | null;
  /** Not only to a screen reader. */
  readonly isTold?: boolean;
  readonly onPress: () => void;
};

export function PinKey({ children, look, label, why, isTold = false, onPress }: Props) {
  const key = (
    <PressTarget
      why={why ?? undefined}
      aria-label={label}
      className={classNames(styles.key, look)}
      onClick={onPress}
    >
      {children}
    </PressTarget>
  );
  return isTold && why !== null ? <Tooltip text="" why={why} trigger={key} /> : key;
}
