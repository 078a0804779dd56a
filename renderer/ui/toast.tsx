/**
 * Short news, with Undo where there is one, that never lies over what somebody is about to press. Bad news stays until it is
 * closed, or there is other news.
 */
import { Toast as Base, type ToastManager } from '@base-ui/react/toast';
import { X } from 'lucide-react';
import type { ReactNode } from 'react';
import styles from './toast.module.css';

export type Toasts = {
  readonly manager: ToastManager;
  readonly show: (toast: ToastInput) => void;
  /** What was refused is no longer what matters: something was done since. */
  readonly closeRefused: () => void;
  /** None of them is about what is shown now. */
  readonly closeAll: () => void;
};

export type ToastAction = { readonly label: string; readonly onPress: () => void };

export type ToastInput = {
  readonly title: string;
  readonly text?: string;
  readonly lasting?: boolean;
  /** Good news with something in it to read: it stays too, and is said without breaking in. */
  readonly stays?: boolean;
  readonly action?: ToastAction;
};

const stayMs = 6000;

export function createToasts(): Toasts {
  const manager = Base.createToastManager();
  const shown = new Set<string>();
  const refused = new Set<string>();
  const closeRefused = (): void => {
    for (const id of refused) manager.close(id);
  };
  const show = ({ title, text, lasting = false, stays = false, action }: ToastInput): void => {
    closeRefused();
    const id = manager.add({
      title,
      description: text,
      timeout: lasting || stays ? 0 : stayMs,
      onRemove: () => {
        shown.delete(id);
        refused.delete(id);
      },
      priority: lasting ? 'high' : 'low',
      ...(action === undefined
        ? {}
        : {
            actionProps: {
              children: action.label,
              onClick: () => {
                action.onPress();
                manager.close(id);
              },
            },
          }),
    });
    shown.add(id);
    if (lasting) refused.add(id);
  };
  const closeAll = (): void => {
    for (const id of shown) manager.close(id);
  };
  return { manager, show, closeRefused, closeAll };
}

function ToastList({ closeLabel }: { readonly closeLabel: string }) {
  const { toasts } = Base.useToastManager();
  return toasts.map((toast) => (
    <Base.Root key={toast.id} toast={toast} className={styles.toast}>
      <div className={styles.words}>
        <Base.Title className={styles.title} />
        <Base.Description className={styles.text} />
      </div>
      {toast.actionProps === undefined ? null : <Base.Action className={styles.action} />}
      <Base.Close aria-label={closeLabel} className={styles.close}>
        <X size={16} aria-hidden />
      </Base.Close>
    </Base.Root>
  ));
}

/** Between the news and the foot of the screen, and between the news and what stands above it. */
const aroundPx = 16 + 8;

/** What has no floor makes room for as much as there is to say. */
function tellHeight(viewport: HTMLElement | null): (() => void) | undefined {
  if (viewport === null) return undefined;
  const { style } = document.documentElement;
  const watch = new ResizeObserver(() => {
    const height = viewport.offsetHeight;
    style.setProperty('--news-height', height === 0 ? '0px' : `${height + aroundPx}px`);
  });
  watch.observe(viewport);
  return () => watch.disconnect();
}

type Props = {
  readonly toasts: Toasts;
  /** What the place of the news is called. */
  readonly label: string;
  readonly closeLabel: string;
  readonly children: ReactNode;
};

export function ToastProvider({ toasts, label, closeLabel, children }: Props) {
  return (
    <Base.Provider toastManager={toasts.manager} limit={1}>
      {children}
      <Base.Portal>
        <Base.Viewport ref={tellHeight} aria-label={label} className={styles.viewport} data-news>
          <ToastList closeLabel={closeLabel} />
        </Base.Viewport>
      </Base.Portal>
    </Base.Provider>
  );
}
