/** The drawn table: its shape, turned as it stands, and its chairs. How it looks in each state is the style's to say. */
import { memo } from 'react';
import type { Table } from '#shared/tables/table.ts';
import { chairsAround } from './chairs.ts';
import styles from './table-shape.module.css';

type Props = {
  readonly shape: Table['shape'];
  readonly width: number;
  readonly height: number;
  readonly rotation: number;
  readonly seats: number;
  readonly covers: number;
};

const chair = { width: 16, height: 5, radius: 2.5 } as const;

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
  return [-7, height + 2].map((y) => (
    <rect key={y} className={styles.chair} x={4} y={y} width={Math.max(0, width - 8)} height={5} rx={2.5} />
  ));
}

function Chairs({ shape, width, height, seats, covers }: Omit<Props, 'rotation'>) {
  if (shape === 'booth') return <Benches width={width} height={height} />;
  return chairsAround({ shape, width, height, seats }).map(({ x, y, rotation }, at) => (
    <rect
      key={`${x} ${y}`}
      className={at < covers ? styles.taken : styles.chair}
      x={x - chair.width / 2}
      y={y - chair.height / 2}
      width={chair.width}
      height={chair.height}
      rx={chair.radius}
      transform={`rotate(${rotation} ${x} ${y})`}
    />
  ));
}

export const TableShape = memo(function TableShape({ rotation, ...drawn }: Props) {
  const { width, height } = drawn;
  return (
    <svg className={styles.drawing} width={width} height={height} aria-hidden="true" focusable="false">
      <g transform={`rotate(${rotation} ${width / 2} ${height / 2})`}>
        <Chairs {...drawn} />
        <Surface {...drawn} />
      </g>
    </svg>
  );
});
