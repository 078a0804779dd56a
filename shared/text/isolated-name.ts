// A name written from right to left, among words and numbers that run the other way: without its own frame it would turn
// what stands beside it, and "57 → 43" would read "43 ← 57". The frame is for showing: nobody types, keeps or searches it.

const rightToLeft = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u;

export const isolatedName = (name: string): string => (rightToLeft.test(name) ? `\u2068${name}\u2069` : name);
