/** A room seen from far: where its tables stand and of what shape. It is only looked at. */

import { layOut } from '#shared/floor/lay-out.ts';
import { boundsOf, type Place } from '#shared/floor/place.ts';
import type { Room } from '#shared/floor/rooms.ts';
import type { Table } from '#shared/tables/table.ts';
import styles from './room-picture.module.css';

type Props = { readonly room: Room; readonly label: string };

function Spot({ shape, place }: { readonly shape: Table['shape']; readonly place: Place }) {
  const { x, y, width, height, rotation } = place;
  const [across, down] = [x + width / 2, y + height / 2];
  const turned = `rotate(${rotation} ${across} ${down})`;
  if (shape === 'round' || shape === 'oval') {
    return <ellipse cx={across} cy={down} rx={width / 2} ry={height / 2} transform={turned} />;
  }
  if (shape === 'diamond') {
    return (
      <path
        d={`M${across} ${y} ${x + width} ${down} ${across} ${y + height} ${x} ${down}Z`}
        transform={turned}
      />
    );
  }
  return <rect x={x} y={y} width={width} height={height} rx={shape === 'booth' ? 5 : 2} transform={turned} />;
}

const margin = 6;

export function RoomPicture({ room, label }: Props) {
  const places = layOut(room.tables);
  const bounds = boundsOf(places.values());
  if (bounds === null) return null;
  const { x, y, width, height } = bounds;
  return (
    <svg
      className={styles.picture}
      role="img"
      aria-label={label}
      viewBox={`${x - margin} ${y - margin} ${width + 2 * margin} ${height + 2 * margin}`}
    >
      {room.tables.map((table) => {
        const place = places.get(table.id);
        return place === undefined ? null : <Spot key={table.id} shape={table.shape} place={place} />;
      })}
    </svg>
  );
}
