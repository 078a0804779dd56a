/** A button that shows only an icon: its name is always there for screen readers and as a tooltip. */
import { Button as BaseButton } from '@base-ui/react/button';
import type { ReactNode } from 'react';
import styles from './button.module.css';
import { classNames } from './class-names.ts';
import { Tooltip } from './tooltip.tsx';

type Props = {
  readonly label: string;
  readonly icon: ReactNode;
  readonly disabled?: boolean;
  readonly onPress: () => void;
};

export function IconButton({ label, icon, disabled = false, onPress }: Props) {
  return (
    <Tooltip
      text={label}
      trigger={
        <BaseButton
          aria-label={label}
          disabled={disabled}
          className={classNames(styles.button, styles.plain, styles.square)}
          onClick={onPress}
        >
          {icon}
        </BaseButton>
      }
    />
  );
}
