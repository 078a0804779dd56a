/** Gives the focus to something on the stand, once what lies over it has given the focus back and it is drawn. */
import { quickLineId } from '#renderer/host-stand/waitlist/quick-line-id.ts';

const later = (find: () => HTMLElement | null): void => {
  requestAnimationFrame(() => requestAnimationFrame(() => find()?.focus()));
};

export const focusQuickLine = (): void => later(() => document.getElementById(quickLineId));

export const focusTable = (id: string): void =>
  later(() => document.querySelector<HTMLElement>(`[data-spot="${id}"]`));
