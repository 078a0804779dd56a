/** Ctrl and the wheel, or two fingers on a pad, make the drawing larger and smaller. */
import { type RefObject, useEffect } from 'react';
import { useEditorStore } from '../editor-context.tsx';
import { zoomedBy } from '../zoom.ts';

const perPixel = 0.0025;

export function useWheelZoom(pane: RefObject<HTMLElement | null>): void {
  const editor = useEditorStore();
  useEffect(() => {
    const element = pane.current;
    if (element === null) return;
    const onWheel = (event: WheelEvent): void => {
      if (!event.ctrlKey) return;
      event.preventDefault();
      editor.setState(({ zoom }) => ({ zoom: zoomedBy(zoom, Math.exp(-event.deltaY * perPixel)) }));
    };
    element.addEventListener('wheel', onWheel, { passive: false });
    return () => element.removeEventListener('wheel', onWheel);
  }, [editor, pane]);
}
