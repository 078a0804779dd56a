/** How many children of a wrapping line stand on its first row. The others are laid out below, where nobody sees them. */
import { type RefObject, useLayoutEffect, useRef, useState } from 'react';

type Fitting<Line> = { readonly line: RefObject<Line | null>; readonly fitting: number };

function onFirstRow({ children }: HTMLElement): number {
  const tops = [...children].map((child) => child.getBoundingClientRect().top);
  const beyond = tops.findIndex((top) => top > (tops[0] ?? 0));
  return beyond === -1 ? tops.length : beyond;
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
