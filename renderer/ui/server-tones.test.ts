// The colours of servers can be read by everybody, in both themes, and never look like "due" or "late".
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { must } from '#shared/must.ts';

const css = readFileSync(join(import.meta.dirname, 'tokens.css'), 'utf8');

type Triple = readonly [number, number, number];
/** Linear light, 0 to 1. */
type Themed = { readonly light: Triple; readonly dark: Triple };

function linearOf(hex: string): Triple {
  const channel = (from: number): number => {
    const part = Number.parseInt(hex.slice(from, from + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  };
  return [channel(1), channel(3), channel(5)];
}

const colors = new Map<string, Themed>(
  [...css.matchAll(/--([\w-]+): light-dark\((#\w{6}), (#\w{6})\)/g)].map(
    ([, name = '', light = '', dark = '']) => [name, { light: linearOf(light), dark: linearOf(dark) }],
  ),
);
const color = (name: string): Themed => must(colors.get(name), `tokens.css has --${name}`);

const times = (rows: readonly Triple[], [x, y, z]: Triple): Triple => {
  const [one = 0, two = 0, three = 0] = rows.map(([a, b, c]) => a * x + b * y + c * z);
  return [one, two, three];
};
const each = ([x, y, z]: Triple, change: (value: number) => number): Triple => [
  change(x),
  change(y),
  change(z),
];

/** As the browser mixes in oklab. */
const oklabOf = (rgb: Triple): Triple =>
  times(
    [
      [0.2104542553, 0.793617785, -0.0040720468],
      [1.9779984951, -2.428592205, 0.4505937099],
      [0.0259040371, 0.7827717662, -0.808675766],
    ],
    each(
      times(
        [
          [0.4122214708, 0.5363325363, 0.0514459929],
          [0.2119034982, 0.6806995451, 0.1073969566],
          [0.0883024619, 0.2817188376, 0.6299787005],
        ],
        rgb,
      ),
      Math.cbrt,
    ),
  );

const linearFromOklab = (lab: Triple): Triple =>
  times(
    [
      [4.0767416621, -3.3077115913, 0.2309699292],
      [-1.2684380046, 2.6097574011, -0.3413193965],
      [-0.0041960863, -0.7034186147, 1.707614701],
    ],
    each(
      times(
        [
          [1, 0.3963377774, 0.2158037573],
          [1, -0.1055613458, -0.0638541728],
          [1, -0.0894841775, -1.291485548],
        ],
        lab,
      ),
      (value) => value ** 3,
    ),
  );

function mixed(one: Triple, share: number, other: Triple): Triple {
  const [a, b] = [oklabOf(one), oklabOf(other)];
  const at = (place: 0 | 1 | 2): number => share * a[place] + (1 - share) * b[place];
  return linearFromOklab([at(0), at(1), at(2)]);
}

function contrast(one: Triple, other: Triple): number {
  const luminance = ([red, green, blue]: Triple): number => 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((left, right) => left - right);
  return (light + 0.05) / (dark + 0.05);
}

/** Degrees in oklab: red is near 29, amber near 75. */
function hueOf(rgb: Triple): number {
  const [, a, b] = oklabOf(rgb);
  return ((Math.atan2(b, a) * 180) / Math.PI + 360) % 360;
}

const tones = [...colors.keys()].filter((name) => /^server-\d+$/.test(name));

test('there are enough for a full house', () => {
  expect(tones).toHaveLength(8);
});

describe.each(tones)('%s', (name) => {
  test.each(['light', 'dark'] as const)('letters and text can be read on it, %s', (theme) => {
    const [tone, text, card] = [color(name)[theme], color('text')[theme], color('card')[theme]];
    const [ground, letters] = [mixed(tone, 0.2, card), mixed(tone, 0.62, text)];
    expect(contrast(letters, ground)).toBeGreaterThanOrEqual(4.5);
    expect(contrast(text, ground)).toBeGreaterThanOrEqual(4.5);
  });

  test.each(['light', 'dark'] as const)('it is neither red nor amber, %s', (theme) => {
    const hue = hueOf(color(name)[theme]);
    expect(hue > 100 && hue < 350).toBe(true);
  });
});
