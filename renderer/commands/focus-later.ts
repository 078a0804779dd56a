/** Gives the focus to something on the stand, once what lies over it has given the focus back and it is drawn. */
import { enterQuickLine } from '#renderer/host-stand/waitlist/quick-line-id.ts';

const later = (enter: () => void): void => {
  requestAnimationFrame(() => requestAnimationFrame(enter));
};

export const focusQuickLine = (): void => later(enterQuickLine);

export const focusServer = (id: string): void =>
  later(() => document.querySelector<HTMLElement>(`[data-server="${id}"] button`)?.focus());

export const focusTable = (id: string): void =>
  later(() => document.querySelector<HTMLElement>(`[data-spot="${id}"]`)?.focus());
