/** How large an element is now, in whole pixels; null before it was measured. */
import { type RefObject, useLayoutEffect, useRef, useState } from 'react';
import type { Size } from '#shared/floor/place.ts';

type Pane = { readonly pane: RefObject<HTMLDivElement | null>; readonly size: Size | null };

export function usePaneSize(): Pane {
  const pane = useRef<HTMLDivElement>(null);
  const [size, setSize] = useState<Size | null>(null);
  useLayoutEffect(() => {
    const { current } = pane;
    if (current === null) return;
    const measure = (): void => {
      const [width, height] = [current.clientWidth, current.clientHeight];
      setSize((known) => (known?.width === width && known.height === height ? known : { width, height }));
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(current);
    return () => observer.disconnect();
  }, []);
  return { pane, size };
}
