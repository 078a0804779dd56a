/** One spot's part of the rows, for the component that draws it: it is drawn again only when that part has changed. */
import { useMemo } from 'react';
import { useStand } from '#renderer/store/stand-context.tsx';
import { type SpotView, spotReader } from './spot-view.ts';

/** The ids of its tables, the leading one first, as one text, so that it stays the same while they do. */
export function useSpot(idsText: string): SpotView {
  const read = useMemo(() => spotReader(idsText.split(' ')), [idsText]);
  return useStand(({ rows }) => read(rows));
}
