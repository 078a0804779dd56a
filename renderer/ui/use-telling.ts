/**
 * When a word beside a control is told: to a mouse that rests on it, to the keyboard that comes to it, to a finger where it
 * says why. One at a time is; while one is, the next is told at once.
 */
import {
  type ComponentProps,
  type FocusEvent,
  type KeyboardEvent,
  type PointerEvent,
  useCallback,
  useEffect,
  useRef,
  useState,
} from 'react';

export type TooltipHandlers = Pick<
  ComponentProps<'button'>,
  | 'onPointerEnter'
  | 'onPointerLeave'
  | 'onPointerDownCapture'
  | 'onKeyDownCapture'
  | 'onFocus'
  | 'onBlur'
  | 'onClick'
>;

const hoverMs = 400;
/** On the way from the control to the word, and back. */
const graceMs = 100;
/** A finger has no hover: what it opened goes by itself. */
const readMs = 4000;

type Telling = {
  /** What it is told beside; null: it is not told. */
  readonly anchor: Element | null;
  readonly handlers: TooltipHandlers;
  readonly onStay: () => void;
  readonly onLeave: () => void;
  readonly onClose: () => void;
};

/** Ends the one that is told now, wherever it is. */
let endTold: (() => void) | null = null;

const hasFocus = (element: Element | null): boolean => element?.matches(':focus-visible') === true;

/** What is told, and what will be. */
function useTold() {
  const [anchor, setAnchor] = useState<Element | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const end = useCallback(() => setAnchor(null), []);
  const stay = useCallback(() => clearTimeout(timer.current), []);
  const forget = useCallback(() => {
    stay();
    if (endTold === end) endTold = null;
  }, [stay, end]);
  useEffect(() => forget, [forget]);
  const tell = (next: Element | null): void => {
    forget();
    if (next !== null) {
      endTold?.();
      endTold = end;
    }
    setAnchor(next);
  };
  const later = (ms: number, run: () => void): void => {
    stay();
    timer.current = setTimeout(run, ms);
  };
  return { anchor, tell, later, stay };
}

export function useTelling(isWhy: boolean): Telling {
  const { anchor, tell, later, stay } = useTold();
  const close = (): void => tell(null);
  const leave = (): void => later(graceMs, () => (hasFocus(anchor) ? undefined : close()));
  const handlers: TooltipHandlers = {
    onPointerEnter: ({ pointerType, currentTarget }: PointerEvent) => {
      if (pointerType !== 'touch') later(endTold === null ? hoverMs : 0, () => tell(currentTarget));
    },
    onPointerLeave: ({ pointerType }: PointerEvent) => {
      if (pointerType !== 'touch') leave();
    },
    onPointerDownCapture: ({ pointerType, currentTarget }: PointerEvent) => {
      if (!isWhy) return close();
      if (pointerType === 'mouse') return;
      tell(currentTarget);
      later(readMs, close);
    },
    onKeyDownCapture: (event: KeyboardEvent) => {
      if (anchor === null || event.key !== 'Escape') return;
      event.stopPropagation();
      close();
    },
    onFocus: ({ currentTarget }: FocusEvent) => {
      if (hasFocus(currentTarget)) tell(currentTarget);
    },
    onBlur: close,
    onClick: () => {
      if (!isWhy) close();
    },
  };
  return { anchor, handlers, onStay: stay, onLeave: leave, onClose: close };
}
