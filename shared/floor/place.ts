// Where things are on a floor, in its steps of five centimetres. What is turned turns clockwise about its middle.

export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

export interface Box extends Point, Size {}

/** A box before it is turned, and by how many degrees it is. */
export interface Place extends Box {
  readonly rotation: number;
}

export const middleOf = ({ x, y, width, height }: Box): Point => ({ x: x + width / 2, y: y + height / 2 });

/** The four corners after the turn, clockwise from the one that was top left. */
function cornersOf(place: Place): readonly Point[] {
  const middle = middleOf(place);
  const angle = (place.rotation * Math.PI) / 180;
  const [sin, cos] = [Math.sin(angle), Math.cos(angle)];
  const [across, down] = [place.width / 2, place.height / 2];
  const turned = (x: number, y: number): Point => ({
    x: middle.x + x * cos - y * sin,
    y: middle.y + x * sin + y * cos,
  });
  return [turned(-across, -down), turned(across, -down), turned(across, down), turned(-across, down)];
}

/** The upright box around everything, turned as it is; null around nothing. */
export function boundsOf(places: Iterable<Place>): Box | null {
  const corners = [...places].flatMap(cornersOf);
  if (corners.length === 0) return null;
  const [xs, ys] = [corners.map(({ x }) => x), corners.map(({ y }) => y)];
  const [x, y] = [Math.min(...xs), Math.min(...ys)];
  return { x, y, width: Math.max(...xs) - x, height: Math.max(...ys) - y };
}

const touching = 1e-6;

/** True where two places cover the same ground; side by side is not enough. */
export function overlap(left: Place, right: Place): boolean {
  const [own, other] = [cornersOf(left), cornersOf(right)];
  const axes = [left.rotation, right.rotation].flatMap((degrees) => {
    const angle = (degrees * Math.PI) / 180;
    const [x, y] = [Math.cos(angle), Math.sin(angle)];
    return [
      { x, y },
      { x: -y, y: x },
    ];
  });
  return axes.every((axis) => shadowsMeet(axis, own, other));
}

function shadowsMeet(axis: Point, own: readonly Point[], other: readonly Point[]): boolean {
  const shadow = (corners: readonly Point[]): readonly number[] =>
    corners.map(({ x, y }) => x * axis.x + y * axis.y);
  const [left, right] = [shadow(own), shadow(other)];
  return (
    Math.max(...left) - Math.min(...right) > touching && Math.max(...right) - Math.min(...left) > touching
  );
}
