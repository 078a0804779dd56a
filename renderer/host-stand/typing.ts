/** Whether a key belongs to words being typed or to something open over the page, and not to the page itself. */
import { quickLineId } from './waitlist/quick-line-id.ts';

export const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  target.closest('input, textarea, [role="dialog"], [role="menu"], [role="listbox"]') !== null;

/** Enter on a control presses that control. Only the face of a card leaves it to the party that is chosen. */
export const isPressing = ({ key, target }: KeyboardEvent): boolean =>
  key === 'Enter' &&
  target instanceof HTMLElement &&
  target.closest('button, a, [role="tab"]') !== null &&
  !target.matches('[data-party] [aria-keyshortcuts]');

export const wordsIn = (target: EventTarget | null): string =>
  target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement ? target.value : '';

/** Something lies over the page, and no field in it has steps of its own: a browser would take back those behind it. */
export const isInDialog = (target: EventTarget | null, wordsBefore: string): boolean =>
  target instanceof HTMLElement &&
  target.closest('[role="dialog"]') !== null &&
  wordsIn(target) === wordsBefore;

/** An empty quick line has nothing of its own to take back: the step before it is meant. */
export const isTypingWords = (target: EventTarget | null): boolean =>
  isTyping(target) &&
  !(target instanceof HTMLInputElement && target.id === quickLineId && target.value === '');
