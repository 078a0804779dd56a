/** Gives the focus to something on the stand, once what lies over it has given the focus back and it is drawn. */
import { enterQuickLine } from '#renderer/host-stand/waitlist/quick-line-id.ts';

export const focusLater = (enter: () => void): void => {
  requestAnimationFrame(() => requestAnimationFrame(enter));
};

export const focusQuickLine = (): void => focusLater(enterQuickLine);

export const focusServer = (id: string): void =>
  focusLater(() => document.querySelector<HTMLElement>(`[data-server="${id}"] button`)?.focus());

export const focusTable = (id: string): void =>
  focusLater(() => document.querySelector<HTMLElement>(`[data-spot="${id}"]`)?.focus());
