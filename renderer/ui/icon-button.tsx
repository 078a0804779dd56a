/** A button that shows only an icon: its name is always there for screen readers and as a tooltip. */
import type { ReactNode } from 'react';
import styles from './button.module.css';
import { classNames } from './class-names.ts';
import { PressTarget } from './press-target.tsx';
import { Tooltip } from './tooltip.tsx';

type Props = {
  readonly label: string;
  readonly icon: ReactNode;
  readonly disabled?: boolean;
  /** Why it does nothing now, such as who may press it: it stays in reach, disabled, and says so. */
  readonly disabledWhy?: string | null | undefined;
  readonly onPress: () => void;
};

export function IconButton({ label, icon, disabled = false, disabledWhy, onPress }: Props) {
  const why = disabledWhy ?? undefined;
  return (
    <Tooltip
      text={label}
      why={why}
      trigger={
        <PressTarget
          why={why}
          aria-label={label}
          disabled={disabled}
          className={classNames(styles.button, styles.plain, styles.square)}
          onClick={onPress}
        >
          {icon}
        </PressTarget>
      }
    />
  );
}
