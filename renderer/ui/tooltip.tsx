/**
 * A word beside a control on hover or focus. Of an icon it repeats the accessible name; of a control that is disabled it
 * says why, and then a finger opens it too. A screen has hundreds of them and shows one: nothing is made before it is told.
 */
import { mergeProps } from '@base-ui/react/merge-props';
import { cloneElement, type ReactElement } from 'react';
import { TooltipPopup } from './tooltip-popup.tsx';
import { type TooltipHandlers, useTelling } from './use-telling.ts';

type Props = {
  readonly text: string;
  readonly why?: string | undefined;
  readonly trigger: ReactElement<TooltipHandlers>;
};

export function Tooltip({ text, why, trigger }: Props) {
  const { anchor, handlers, ...popup } = useTelling(why !== undefined);
  return (
    <>
      {cloneElement(trigger, mergeProps<'button'>(trigger.props, handlers))}
      {anchor === null ? null : <TooltipPopup {...{ text, why, anchor }} {...popup} />}
    </>
  );
}
