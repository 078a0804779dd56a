/** A bare press target of the editor. Whoever may not draw finds it where it is, disabled, and it says who may. */
import { Button } from '@base-ui/react/button';
import type { ComponentProps, ReactNode } from 'react';
import { useWhyNot } from '#renderer/roles/use-why-not.ts';
import { classNames } from '#renderer/ui/class-names.ts';
import { Tooltip } from '#renderer/ui/tooltip.tsx';
import styles from './draw-button.module.css';

type Hand = Pick<
  ComponentProps<'button'>,
  'onClick' | 'onPointerDown' | 'onPointerMove' | 'onPointerUp' | 'onPointerCancel'
>;

type Props = Hand & {
  readonly children: ReactNode;
  readonly label: string;
  /** The name is shown beside it: there is only an icon on it. */
  readonly isNameShown?: boolean;
  readonly className: string | undefined;
  readonly pressed?: boolean;
  readonly disabled?: boolean;
};

export function DrawButton(props: Props) {
  const { children, label, isNameShown = false, className, pressed, disabled = false, ...hand } = props;
  const why = useWhyNot('floor') ?? undefined;
  const button = (
    <Button
      {...(why === undefined ? hand : {})}
      className={classNames(className, why !== undefined && styles.kept)}
      disabled={disabled || why !== undefined}
      focusableWhenDisabled={why !== undefined}
      aria-label={label}
      aria-pressed={pressed}
      aria-description={why}
    >
      {children}
    </Button>
  );
  if (why === undefined && !isNameShown) return button;
  return <Tooltip text={isNameShown ? label : ''} why={why} trigger={button} />;
}
