/** The drawn table: its shape, turned as it stands, and its chairs. How it looks in each state is the style's to say. */
import { memo } from 'react';
import type { Table } from '#shared/tables/table.ts';
import { type Chair, chairsAround } from './chairs.ts';
import styles from './table-shape.module.css';

type Props = {
  readonly shape: Table['shape'];
  readonly width: number;
  readonly height: number;
  readonly rotation: number;
  readonly seats: number;
  readonly covers: number;
};

/** Of a chair's back, without its round ends. */
const back = 11;

function Surface({ shape, width, height }: Pick<Props, 'shape' | 'width' | 'height'>) {
  const size = { width: Math.max(0, width - 2), height: Math.max(0, height - 2) };
  switch (shape) {
    case 'round':
    case 'oval':
      return (
        <ellipse
          className={styles.surface}
          cx={width / 2}
          cy={height / 2}
          rx={size.width / 2}
          ry={size.height / 2}
        />
      );
    case 'diamond':
      return (
        <path
          className={styles.surface}
          d={`M${width / 2} 1 ${width - 1} ${height / 2} ${width / 2} ${height - 1} 1 ${height / 2}Z`}
        />
      );
    case 'booth':
    case 'square':
    case 'rectangle':
      return <rect className={styles.surface} x={1} y={1} {...size} rx={shape === 'booth' ? 14 : 6} />;
  }
}

/** A booth has a bench on either side instead of chairs. */
function Benches({ width, height }: Pick<Props, 'width' | 'height'>) {
  return [-4.5, height + 4.5].map((y) => (
    <path key={y} className={styles.chair} d={`M6.5 ${y}H${Math.max(6.5, width - 6.5)}`} />
  ));
}

/** A chair's back is a stroke with round ends; those of one look are one path, since each element costs every frame. */
function Chairs({ shape, width, height, seats, covers }: Omit<Props, 'rotation'>) {
  if (shape === 'booth') return <Benches width={width} height={height} />;
  const backs = chairsAround({ shape, width, height, seats }).map(backOf);
  const [taken, free] = [backs.slice(0, covers), backs.slice(covers)];
  return (
    <>
      {free.length === 0 ? null : <path className={styles.chair} d={free.join('')} />}
      {taken.length === 0 ? null : <path className={styles.taken} d={taken.join('')} />}
    </>
  );
}

function backOf({ x, y, rotation }: Chair): string {
  const angle = (rotation * Math.PI) / 180;
  const [alongX, alongY] = [(Math.cos(angle) * back) / 2, (Math.sin(angle) * back) / 2];
  return `M${x - alongX} ${y - alongY}L${x + alongX} ${y + alongY}`;
}

export const TableShape = memo(function TableShape({ rotation, ...drawn }: Props) {
  const { width, height } = drawn;
  return (
    <svg className={styles.drawing} width={width} height={height} aria-hidden="true" focusable="false">
      <g transform={rotation === 0 ? undefined : `rotate(${rotation} ${width / 2} ${height / 2})`}>
        <Chairs {...drawn} />
        <Surface {...drawn} />
      </g>
    </svg>
  );
});
