/** The one button of the product; every press target is at least 44 px high. */
import type { ReactNode, Ref } from 'react';
import styles from './button.module.css';
import { classNames } from './class-names.ts';
import { PressTarget } from './press-target.tsx';
import { Tooltip } from './tooltip.tsx';

export type ButtonLook = 'primary' | 'outline' | 'soft' | 'plain' | 'tile';

const looks = {
  primary: styles.primary,
  outline: styles.outline,
  soft: styles.soft,
  plain: styles.plain,
  tile: styles.tile,
} as const;

type Props = {
  readonly children: ReactNode;
  readonly look?: ButtonLook;
  readonly wide?: boolean;
  /** Less room at the sides, where several stand in a narrow row. */
  readonly snug?: boolean;
  readonly disabled?: boolean;
  /** Why it does nothing now, such as who may press it: it stays in reach, disabled, and says so. */
  readonly disabledWhy?: string | null | undefined;
  /** Something to know before it is pressed. */
  readonly about?: string | undefined;
  readonly type?: 'button' | 'submit';
  /** The form it submits when it stands outside of it. */
  readonly form?: string;
  /** Said by screen readers instead of the words on the button; it contains them. */
  readonly label?: string;
  readonly pressed?: boolean;
  readonly onPress?: () => void;
  readonly ref?: Ref<HTMLButtonElement>;
};

export function Button({
  children,
  look = 'outline',
  wide = false,
  snug = false,
  pressed,
  label,
  disabled = false,
  disabledWhy,
  about,
  onPress,
  ...rest
}: Props) {
  const why = disabledWhy ?? undefined;
  const button = (
    <PressTarget
      {...rest}
      {...(onPress === undefined ? {} : { onClick: onPress })}
      why={why}
      about={about}
      disabled={disabled}
      aria-pressed={pressed}
      aria-label={label}
      className={classNames(styles.button, looks[look], wide && styles.wide, snug && styles.snug)}
    >
      {children}
    </PressTarget>
  );
  if (why !== undefined) return <Tooltip text="" why={why} trigger={button} />;
  return about === undefined ? button : <Tooltip text={about} trigger={button} />;
}
