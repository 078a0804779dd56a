/** By what the keyboard finds the quick line, which comes a moment after the stand itself. */
export const quickLineId = 'quick-line';

/** Who was half way goes on behind what stands there; what was refused is chosen, and the next entry takes its place. */
export function enterQuickLine(): void {
  const line = document.getElementById(quickLineId);
  line?.focus();
  if (!(line instanceof HTMLInputElement)) return;
  const { value, dataset } = line;
  line.setSelectionRange(value === dataset.refused ? 0 : value.length, value.length);
}
