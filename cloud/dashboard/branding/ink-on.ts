/** Black or white, whichever is read better on a colour such as #7a1f2b (WCAG relative luminance). */

const linear = (value: number): number =>
  value <= 0.040_45 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;

const channel = (color: string, at: number): number =>
  linear(Number.parseInt(color.slice(at, at + 2), 16) / 255);

export function inkOn(color: string): '#000000' | '#ffffff' {
  const luminance = 0.2126 * channel(color, 1) + 0.7152 * channel(color, 3) + 0.0722 * channel(color, 5);
  return (luminance + 0.05) ** 2 > 1.05 * 0.05 ? '#000000' : '#ffffff';
}
