// Where the window stood last time, brought back to a place where a person can see and move it. Screens
// come and go between two evenings; the window must never be lost with one.
import { z } from 'zod';

export const windowState = z.object({
  x: z.int(),
  y: z.int(),
  width: z.int().positive(),
  height: z.int().positive(),
  maximized: z.boolean(),
});

export type WindowState = Readonly<z.infer<typeof windowState>>;

export type Area = {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
};

const wanted = { width: 1280, height: 800 };
export const smallest = { width: 1024, height: 700 } as const;

/** `displays` are work areas, the primary one first. */
export function placeWindow(
  saved: WindowState | undefined,
  displays: readonly [Area, ...Area[]],
): WindowState {
  if (saved === undefined) return { ...centred(wanted, displays[0]), maximized: false };
  const home = displays.find((display) => canBeGrabbed(saved, display));
  if (home === undefined) return { ...centred(saved, displays[0]), maximized: saved.maximized };
  const { width, height } = clampSize(saved, home);
  return {
    x: clamp(saved.x, home.x, home.x + home.width - width),
    y: clamp(saved.y, home.y, home.y + home.height - height),
    width,
    height,
    maximized: saved.maximized,
  };
}

/** The title bar is what a person drags: some of it must be on the display. */
function canBeGrabbed(saved: Area, display: Area): boolean {
  const visible = Math.min(saved.x + saved.width, display.x + display.width) - Math.max(saved.x, display.x);
  return visible >= 120 && saved.y >= display.y - 40 && saved.y <= display.y + display.height - 40;
}

function centred(size: { readonly width: number; readonly height: number }, display: Area): Area {
  const { width, height } = clampSize(size, display);
  return {
    x: display.x + Math.floor((display.width - width) / 2),
    y: display.y + Math.floor((display.height - height) / 2),
    width,
    height,
  };
}

/** Never smaller than the screens are made for, unless the display itself is. */
function clampSize(size: { readonly width: number; readonly height: number }, display: Area) {
  return {
    width: Math.min(Math.max(size.width, smallest.width), display.width),
    height: Math.min(Math.max(size.height, smallest.height), display.height),
  };
}

function clamp(value: number, least: number, most: number): number {
  return Math.max(least, Math.min(value, most));
}

/** A file from an older version, or one that was cut short, counts as none. */
export function parseWindowState(text: string | undefined): WindowState | undefined {
  try {
    return windowState.safeParse(JSON.parse(text ?? '')).data;
  } catch {
    return undefined;
  }
}
