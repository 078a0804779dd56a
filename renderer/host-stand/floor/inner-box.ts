/** How much upright text fits on a table, whatever its shape and however it is turned; and how much is said then. */
import type { Place, Point, Size } from '#shared/floor/place.ts';
import type { Table } from '#shared/tables/table.ts';

export type Drawn = Pick<Place, 'width' | 'height' | 'rotation'> & { readonly shape: Table['shape'] };

/** Lines of text are wider than they are high. */
const ratios = [1, 1.4, 1.9, 2.6, 4, 8] as const;

/** The first and last line of a round table are short, so that its lines may reach into the corners of their box. */
const share = {
  round: { width: 0.88, height: 0.76 },
  oval: { width: 0.84, height: 0.8 },
  diamond: { width: 0.72, height: 0.54 },
  square: { width: 1, height: 1 },
  rectangle: { width: 1, height: 1 },
  booth: { width: 1, height: 1 },
} as const;

export function innerBox({ shape, width, height, rotation }: Drawn): Size {
  const isLikeUpright = rotation % 180 === 0 || shape === 'round';
  const upright = isLikeUpright ? { width, height } : insideTurned({ width, height }, rotation);
  return { width: upright.width * share[shape].width, height: upright.height * share[shape].height };
}

/** The last line of a round table or a diamond is shorter than its box is wide. */
export function lastLineWidth(drawn: Drawn): number {
  const box = innerBox(drawn);
  const { shape, width, height } = drawn;
  const down = box.height / 2 - baseline;
  if (shape === 'round' || shape === 'oval') {
    return width * Math.sqrt(Math.max(0, 1 - (down / (height / 2)) ** 2));
  }
  return shape === 'diamond' ? width * (1 - down / (height / 2)) : box.width;
}

/** Where letters of the last line stand, above the end of the box. */
const baseline = 3;

/** The largest upright box inside a turned one. */
function insideTurned({ width, height }: Size, rotation: number): Size {
  const angle = (rotation * Math.PI) / 180;
  const [sin, cos] = [Math.abs(Math.sin(angle)), Math.abs(Math.cos(angle))];
  const boxes = ratios.map((ratio) => {
    const high = Math.min(width / (ratio * cos + sin), height / (ratio * sin + cos));
    return { width: ratio * high, height: high };
  });
  return boxes.reduce((best, box) => (box.width * box.height > best.width * best.height ? box : best));
}

/** A sign on a slanting edge stands off a little, so that it does not cover what is written. */
const standsOff = 9;

/** Where a sign is put that belongs to the table: on its edge, towards the top right. */
export function cornerOf({ shape, width, height, rotation }: Drawn): Point {
  const [across, down] = [width / 2, height / 2];
  const reach = reachOf({ shape, width, height, rotation });
  const off = reach < 1 ? standsOff : 0;
  return { x: across * (1 + reach) + off, y: down * (1 - reach) - off };
}

/** How far the edge lies from the middle on the way to the corner of the box. */
function reachOf({ shape, width, height, rotation }: Drawn): number {
  if (shape === 'round' || shape === 'oval') return Math.SQRT1_2;
  if (shape === 'diamond') return 0.5;
  const [across, down] = [width / 2, height / 2];
  const angle = (-rotation * Math.PI) / 180;
  const ownX = across * Math.cos(angle) + down * Math.sin(angle);
  const ownY = across * Math.sin(angle) - down * Math.cos(angle);
  return Math.min(1, across / Math.abs(ownX), down / Math.abs(ownY));
}

export type FaceSize = 'full' | 'short' | 'tiny';

export type FaceRoom = {
  /** Full: in words. Short: the state as a sign and a number. Tiny: only the number of the table and that. */
  readonly size: FaceSize;
  /** One more line fits: when it will be free. */
  readonly hasFreeLine: boolean;
  /** A word and a time do not stand side by side. */
  readonly isNarrow: boolean;
};

const freeLine = 58;

/** `lastLine`: how wide the last line may be. */
export function faceRoomIn({ width, height }: Size, lastLine = width): FaceRoom {
  const isNarrow = width < 122;
  const fits = lastLine >= freeLine;
  if (width >= 84 && height >= (isNarrow ? 80 : 62)) {
    return { isNarrow, size: 'full', hasFreeLine: fits && height >= 82 };
  }
  if (width >= 58 && height >= 50) return { isNarrow, size: 'short', hasFreeLine: fits && height >= 70 };
  return { isNarrow, size: 'tiny', hasFreeLine: false };
}
