/**
 * The bare button under every look. One that says why it does nothing now stays in reach, disabled: it is told about and
 * answers no press, whatever would be opened by one.
 */
import type { ComponentProps, MouseEvent } from 'react';

type Props = Omit<ComponentProps<'button'>, 'aria-description' | 'aria-disabled'> & {
  /** Why it does nothing now. */
  readonly why?: string | undefined;
  /** Something to know before it is pressed. */
  readonly about?: string | undefined;
};

/** A form is not sent by it either. */
const noPress = {
  onClick: (event: MouseEvent): void => event.preventDefault(),
  onMouseDown: undefined,
  onPointerDown: undefined,
  onKeyDown: undefined,
  onKeyUp: undefined,
} as const;

export function PressTarget({ why, about, disabled = false, ...rest }: Props) {
  const isKept = why !== undefined;
  return (
    <button
      type="button"
      {...rest}
      {...(isKept ? noPress : {})}
      disabled={disabled && !isKept}
      aria-description={why ?? about}
      aria-disabled={isKept || undefined}
      data-disabled={disabled || isKept ? '' : undefined}
    />
  );
}
