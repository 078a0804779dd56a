/**
 * A long list of which only what is in view is on the page. A screen reader still hears how long it is and where one
 * stands in it. What moves is seen to move; what is scrolled is not.
 */
import {
  defaultRangeExtractor,
  measureElement,
  type Range,
  useVirtualizer,
  type Virtualizer,
} from '@tanstack/react-virtual';
import { type ReactNode, type RefObject, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react';
import styles from './virtual-list.module.css';

type Box = RefObject<HTMLElement | null>;

export type VirtualItem = { readonly key: string; readonly height: number };

type Props<Item extends VirtualItem> = {
  readonly items: readonly Item[];
  readonly scroller: Box;
  readonly label?: string;
  /** Stays on the page wherever one scrolls: what is dragged, what has the focus. */
  readonly kept?: string | null;
  /** Is drawn when it is another one than before: it can then bring itself into view. */
  readonly shown?: string | null;
  readonly gap?: number;
  readonly children: (item: Item, index: number) => ReactNode;
};

/** A list of usual length is all on the page, where the browser's own search finds it. */
const wholeUpTo = 60;
/** Drawn beyond either end of a longer one, so that a fast scroll meets no gap. */
const beyond = 10;
const movingMs = 220;

/** Where the list begins in what is scrolled: a heading or a field may stand above it, as high as there is room for its words. */
function useStart(list: Box, scroller: Box): number {
  const [start, setStart] = useState(0);
  useLayoutEffect(() => {
    const measure = (): void => setStart(list.current?.offsetTop ?? 0);
    measure();
    const observer = new ResizeObserver(measure);
    if (scroller.current !== null) observer.observe(scroller.current);
    return () => observer.disconnect();
  }, [list, scroller]);
  return start;
}

function useKeptRange(items: readonly VirtualItem[], kept: string | null) {
  const at = useMemo(() => items.findIndex(({ key }) => key === kept), [items, kept]);
  return useMemo(
    () => (range: Range) => {
      const seen = defaultRangeExtractor(range);
      if (at === -1 || seen.includes(at)) return seen;
      return [...seen, at].sort((left, right) => left - right);
    },
    [at],
  );
}

/** For a moment after the order has changed. */
function useMoves(list: Box, items: readonly VirtualItem[]): void {
  const before = useRef<readonly VirtualItem[]>(items);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);
  useLayoutEffect(() => {
    const { current } = list;
    const isSame =
      before.current.length === items.length &&
      items.every(({ key }, index) => before.current[index]?.key === key);
    before.current = items;
    if (current === null || isSame) return;
    current.dataset.moving = '';
    clearTimeout(timer.current);
    timer.current = setTimeout(() => delete current.dataset.moving, movingMs);
  }, [list, items]);
}

/** A new item is as high as was guessed until the browser has laid out the page anyway: asking now would lay it out twice. */
function heightOf(
  element: HTMLLIElement,
  entry: ResizeObserverEntry | undefined,
  virtualizer: Virtualizer<HTMLElement, HTMLLIElement>,
): number {
  if (entry !== undefined) return measureElement(element, entry, virtualizer);
  const { itemSizeCache, options } = virtualizer;
  const index = virtualizer.indexFromElement(element);
  return itemSizeCache.get(options.getItemKey(index)) ?? options.estimateSize(index);
}

export function VirtualList<Item extends VirtualItem>({
  items,
  scroller,
  label,
  kept = null,
  shown = null,
  gap = 6,
  children,
}: Props<Item>) {
  const list = useRef<HTMLOListElement>(null);
  const scrollMargin = useStart(list, scroller);
  const virtualizer = useVirtualizer<HTMLElement, HTMLLIElement>({
    count: items.length,
    getScrollElement: () => scroller.current,
    estimateSize: (index) => items[index]?.height ?? 0,
    getItemKey: (index) => items[index]?.key ?? index,
    rangeExtractor: useKeptRange(items, kept),
    measureElement: heightOf,
    useFlushSync: false,
    overscan: items.length <= wholeUpTo ? wholeUpTo : beyond,
    gap,
    scrollMargin,
  });
  useMoves(list, items);
  const shownAt = useMemo(() => items.findIndex(({ key }) => key === shown), [items, shown]);
  useEffect(() => {
    const isDrawn = virtualizer.getVirtualItems().some(({ index }) => index === shownAt);
    if (shown !== null && shownAt !== -1 && !isDrawn) virtualizer.scrollToIndex(shownAt, { align: 'auto' });
  }, [virtualizer, shown, shownAt]);
  return (
    <ol ref={list} className={styles.list} aria-label={label} style={{ height: virtualizer.getTotalSize() }}>
      {virtualizer.getVirtualItems().map(({ index, key, start }) => {
        const item = items[index];
        return item === undefined ? null : (
          <li
            key={key}
            ref={virtualizer.measureElement}
            className={styles.item}
            data-index={index}
            aria-setsize={items.length}
            aria-posinset={index + 1}
            style={{ transform: `translateY(${start - scrollMargin}px)` }}
          >
            {children(item, index)}
          </li>
        );
      })}
    </ol>
  );
}
