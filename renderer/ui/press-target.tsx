/** The bare button under every look. One that says why it does nothing now stays in reach, disabled, and answers no press. */
import type { ComponentProps, MouseEvent } from 'react';

type Props = ComponentProps<'button'> & {
  /** Why it does nothing now. */
  readonly why?: string | undefined;
};

/** A form is not sent by it either. */
const answerNothing = (event: MouseEvent): void => event.preventDefault();

export function PressTarget({ why, disabled = false, onClick, ...rest }: Props) {
  const isKept = why !== undefined;
  return (
    <button
      type="button"
      aria-description={why}
      {...rest}
      disabled={disabled && !isKept}
      aria-disabled={isKept || undefined}
      data-disabled={disabled || isKept ? '' : undefined}
      onClick={isKept ? answerNothing : onClick}
    />
  );
}
