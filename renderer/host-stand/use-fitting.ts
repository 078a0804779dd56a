/** How many children of a wrapping line stand on its first row. The others are laid out below, where nobody sees them. */
import { type RefObject, useLayoutEffect, useRef, useState } from 'react';

type Fitting<Line> = { readonly line: RefObject<Line | null>; readonly fitting: number };

function onFirstRow(line: HTMLElement): number {
  if (fitsWhole(line)) return line.childElementCount;
  const tops = [...line.children].map((child) => child.getBoundingClientRect().top);
  const beyond = tops.findIndex((top) => top > (tops[0] ?? 0));
  return beyond === -1 ? tops.length : beyond;
}

/** What says how many more there are takes room itself, and gives it back when there are none. */
function fitsWhole(line: HTMLElement): boolean {
  const widths = [...line.children].map((child) => child.getBoundingClientRect().width);
  const gap = Number.parseFloat(getComputedStyle(line).columnGap);
  const needed = widths.reduce((sum, width) => sum + width + gap, -gap);
  const last = line.nextElementSibling ?? line;
  return needed <= last.getBoundingClientRect().right - line.getBoundingClientRect().left;
}

/** Measured whenever the line, or one of its children, has another size. */
export function useFitting<Line extends HTMLElement = HTMLDivElement>(ids: readonly string[]): Fitting<Line> {
  const who = ids.join(' ');
  const line = useRef<Line>(null);
  const [fitting, setFitting] = useState(ids.length);
  useLayoutEffect(() => {
    const { current } = line;
    if (current === null || who === '') return;
    const measure = (): void => setFitting(onFirstRow(current));
    const observer = new ResizeObserver(measure);
    for (const sized of [current, ...current.children]) observer.observe(sized);
    return () => observer.disconnect();
  }, [who]);
  return { line, fitting: Math.min(fitting, ids.length) };
}
