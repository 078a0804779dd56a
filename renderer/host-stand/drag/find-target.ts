/**
 * What a dragged thing is over: the innermost target under the pointer, as the screen really shows it, or for the
 * keyboard the one it was carried to. Targets that do not accept it are not there.
 */
import type {
  Collision,
  CollisionDetection,
  DroppableContainer,
  KeyboardCoordinateGetter,
} from '@dnd-kit/core';
import { accepts, type DragRegistry } from './drag-registry.ts';

type Point = { readonly x: number; readonly y: number };

export function findTarget(registry: DragRegistry, page: Document): CollisionDetection {
  return (args) => {
    const containers = args.droppableContainers.filter(({ id }) => accepts(registry, args.active.id, id));
    const { pointerCoordinates } = args;
    if (pointerCoordinates === null) return smallestAround(middleOf(args.collisionRect), containers);
    return innermostAt(page.elementFromPoint(pointerCoordinates.x, pointerCoordinates.y), containers);
  };
}

function innermostAt(element: Element | null, containers: readonly DroppableContainer[]): Collision[] {
  for (let at = element; at !== null; at = at.parentElement) {
    const found = containers.find(({ node }) => node.current === at);
    if (found !== undefined) return [{ id: found.id }];
  }
  return [];
}

/** Arrow keys carry it from middle to middle, so where it was lifted it is over nothing yet. */
function smallestAround({ x, y }: Point, containers: readonly DroppableContainer[]): Collision[] {
  const around = containers.flatMap(({ id, rect: { current: rect } }) =>
    rect !== null && x > rect.left && x < rect.right && y > rect.top && y < rect.bottom
      ? [{ id, area: rect.width * rect.height }]
      : [],
  );
  const smallest = around.sort((left, right) => left.area - right.area)[0];
  return smallest === undefined ? [] : [{ id: smallest.id }];
}

const directions: Readonly<Record<string, Point>> = {
  ArrowUp: { x: 0, y: -1 },
  ArrowDown: { x: 0, y: 1 },
  ArrowLeft: { x: -1, y: 0 },
  ArrowRight: { x: 1, y: 0 },
};

const isLetter = ({ key, ctrlKey, metaKey, altKey }: KeyboardEvent): boolean =>
  key.length === 1 && !ctrlKey && !metaKey && !altKey;

/**
 * Arrow keys go from target to target, to the nearest one in that direction. What hangs at the hand is small, so they go
 * from where it is over, or from what was lifted. Letters mean nothing while something is carried.
 */
export function stepToTarget(registry: DragRegistry): KeyboardCoordinateGetter {
  return (event, { active, context }) => {
    const { activeNode, collisionRect, droppableContainers, droppableRects, over } = context;
    if (isLetter(event)) event.preventDefault();
    const direction = directions[event.code];
    if (direction === undefined || collisionRect === null) return undefined;
    event.preventDefault();
    const from = middleOf(over?.rect ?? activeNode?.getBoundingClientRect() ?? collisionRect);
    const middles = droppableContainers.getEnabled().flatMap(({ id }) => {
      const rect = droppableRects.get(id);
      return rect !== undefined && accepts(registry, active, id) ? [middleOf(rect)] : [];
    });
    const to = nearest(from, direction, middles);
    if (to === null) return undefined;
    return { x: to.x - collisionRect.width / 2, y: to.y - collisionRect.height / 2 };
  };
}

const middleOf = (rect: Pick<DOMRect, 'left' | 'top' | 'width' | 'height'>): Point => ({
  x: rect.left + rect.width / 2,
  y: rect.top + rect.height / 2,
});

const leastStep = 4;

/** A step aside costs as much as two ahead. */
export function nearest(from: Point, direction: Point, points: readonly Point[]): Point | null {
  let best: { readonly point: Point; readonly cost: number } | null = null;
  for (const point of points) {
    const [dx, dy] = [point.x - from.x, point.y - from.y];
    const ahead = dx * direction.x + dy * direction.y;
    const aside = Math.abs(dx * direction.y) + Math.abs(dy * direction.x);
    const cost = ahead + 2 * aside;
    if (ahead >= leastStep && (best === null || cost < best.cost)) best = { point, cost };
  }
  return best?.point ?? null;
}
