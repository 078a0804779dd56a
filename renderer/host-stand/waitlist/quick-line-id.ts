/** By what the keyboard finds the quick line, which comes a moment after the stand itself. */
export const quickLineId = 'quick-line';
