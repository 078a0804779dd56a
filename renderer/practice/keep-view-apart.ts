/**
 * Practice begins with a fresh desk, and service goes on with the one that was left: what was chosen, opened or half typed
 * on one side is never seen on the other.
 */
import { freshView, type View, type ViewStore } from '#renderer/host-stand/view.ts';
import type { StandStore } from '#renderer/store/stand-store.ts';
import type { Toasts } from '#renderer/ui/toast.tsx';

type Desk = {
  readonly store: StandStore;
  readonly view: ViewStore;
  /** News of one evening, with its Undo, is none of the other's. */
  readonly toasts: Pick<Toasts, 'closeAll'>;
};

export function keepViewApart({ store, view, toasts }: Desk): void {
  let left: View | null = null;
  store.subscribe(({ practice }, before) => {
    if ((practice?.id ?? null) === (before.practice?.id ?? null)) return;
    toasts.closeAll();
    if (before.practice === null) left = view.getState();
    view.setState(practice === null ? withoutPanel(left ?? freshView) : freshView);
    if (practice === null) left = null;
  });
}

/** The way into practice was open when it was left. */
const withoutPanel = (view: View): View =>
  view.panel.kind === 'practice' ? { ...view, panel: { kind: 'none' } } : view;
