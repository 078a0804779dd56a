/** A bare press target of the editor. Where it can do nothing it stays where it is, disabled, and says why; to whoever may not draw, who may. */
import type { ComponentProps, ReactNode } from 'react';
import { useWhyNot } from '#renderer/roles/use-why-not.ts';
import { classNames } from '#renderer/ui/class-names.ts';
import { PressTarget } from '#renderer/ui/press-target.tsx';
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
  readonly disabledWhy?: string | undefined;
};

export function DrawButton(props: Props) {
  const { children, label, isNameShown = false, className, pressed, disabledWhy, ...hand } = props;
  const why = useWhyNot('floor') ?? disabledWhy;
  const button = (
    <PressTarget
      {...(why === undefined ? hand : {})}
      why={why}
      className={classNames(className, why !== undefined && styles.kept)}
      aria-label={label}
      aria-pressed={pressed}
    >
      {children}
    </PressTarget>
  );
  if (why === undefined && !isNameShown) return button;
  return <Tooltip text={isNameShown ? label : ''} why={why} trigger={button} />;
}
