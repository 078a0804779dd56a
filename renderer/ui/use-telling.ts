/** When a word beside a control is told: a mouse that rests on it, the focus of the keyboard, a finger where it says why. */
import { type ComponentProps, type FocusEvent, type PointerEvent, useEffect, useRef, useState } from 'react';

export type TooltipHandlers = Pick<
  ComponentProps<'button'>,
  'onPointerEnter' | 'onPointerLeave' | 'onPointerDown' | 'onFocus' | 'onBlur' | 'onClick'
>;

const restMs = 400;
/** On the way from the control to the word. */
const graceMs = 100;
/** A finger has no hover: what it opened goes by itself. */
const readMs = 4000;

type Telling = {
  /** What it is told beside; null: it is not told. */
  readonly anchor: Element | null;
  readonly handlers: TooltipHandlers;
  readonly keep: () => void;
  readonly leave: () => void;
};

export function useTelling(isWhy: boolean): Telling {
  const [anchor, setAnchor] = useState<Element | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const keep = (): void => clearTimeout(timer.current);
  useEffect(() => () => clearTimeout(timer.current), []);
  const tell = (next: Element | null): void => {
    keep();
    setAnchor(next);
  };
  const later = (ms: number, next: Element | null): void => {
    keep();
    timer.current = setTimeout(setAnchor, ms, next);
  };
  const handlers = {
    onPointerEnter: ({ pointerType, currentTarget }: PointerEvent) => {
      if (pointerType !== 'touch') later(anchor === null ? restMs : 0, currentTarget);
    },
    onPointerLeave: ({ pointerType }: PointerEvent) => {
      if (pointerType !== 'touch') later(graceMs, null);
    },
    onPointerDown: ({ pointerType, currentTarget }: PointerEvent) => {
      if (!isWhy || pointerType === 'mouse') return;
      tell(currentTarget);
      later(readMs, null);
    },
    onFocus: ({ currentTarget }: FocusEvent) => {
      if (currentTarget.matches(':focus-visible')) tell(currentTarget);
    },
    onBlur: () => tell(null),
    onClick: () => {
      if (!isWhy) tell(null);
    },
  };
  return { anchor, handlers, keep, leave: () => tell(null) };
}
