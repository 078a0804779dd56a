// How well a colour such as #7a1f2b is read on another (WCAG 2 contrast), and what is read on whatever colour somebody
// chose.

/** Of words, by WCAG AA. */
export const READABLE = 4.5;

const linear = (value: number): number =>
  value <= 0.040_45 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;

const channel = (color: string, at: number): number =>
  linear(Number.parseInt(color.slice(at, at + 2), 16) / 255);

const luminanceOf = (color: string): number =>
  0.2126 * channel(color, 1) + 0.7152 * channel(color, 3) + 0.0722 * channel(color, 5);

export function contrastOf(one: string, other: string): number {
  const [light, dark] = [luminanceOf(one), luminanceOf(other)].sort((a, b) => b - a);
  return ((light ?? 0) + 0.05) / ((dark ?? 0) + 0.05);
}

/** Black or white, whichever is read better on it: one of them always is. */
export const inkOn = (color: string): '#000000' | '#ffffff' =>
  contrastOf(color, '#000000') > contrastOf(color, '#ffffff') ? '#000000' : '#ffffff';
