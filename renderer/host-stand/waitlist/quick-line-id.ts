/** By what the keyboard finds the quick line, which comes a moment after the stand itself. */
export const quickLineId = 'quick-line';

/** What an earlier line left there is chosen: the next entry takes its place. */
export function enterQuickLine(): void {
  const line = document.getElementById(quickLineId);
  line?.focus();
  if (line instanceof HTMLInputElement) line.select();
}
