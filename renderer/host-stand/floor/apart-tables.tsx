/** Tables that belong to a spot but stand too far off to be drawn as one with it: their number, and a line to it. */
import { useTranslation } from '#renderer/ui/translation.tsx';
import type { FloorView } from '#shared/floor/fit.ts';
import { toPane } from '#shared/floor/fit.ts';
import { middleOf, type Place } from '#shared/floor/place.ts';
import styles from './apart-tables.module.css';
import { spotName } from './spoken-table.ts';
import type { Spot } from './spots.ts';

type Props = { readonly spots: readonly Spot[]; readonly view: FloorView };

function Line({ from, to, view }: { readonly from: Place; readonly to: Place; readonly view: FloorView }) {
  const [start, end] = [toPane(view, middleOf(from)), toPane(view, middleOf(to))];
  return <line className={styles.line} x1={start.x} y1={start.y} x2={end.x} y2={end.y} />;
}

export function ApartTables({ spots, view }: Props) {
  const { t } = useTranslation();
  const far = spots.filter(({ apart }) => apart.length > 0);
  if (far.length === 0) return null;
  return (
    <>
      <svg className={styles.lines} aria-hidden="true" focusable="false">
        {far.flatMap(({ place, apart }) =>
          apart.map(({ table, place: to }) => <Line key={table.id} from={place} to={to} view={view} />),
        )}
      </svg>
      {far.flatMap((spot) =>
        spot.apart.map(({ table, place }) => {
          const { x: left, y: top } = toPane(view, place);
          const [width, height] = [place.width * view.scale, place.height * view.scale];
          return (
            <p key={table.id} className={styles.table} style={{ left, top, width, height }}>
              <span className={styles.number}>{table.name}</span>
              <span className={styles.with}>{t('floor.partOf', { tables: spotName(spot) })}</span>
            </p>
          );
        }),
      )}
    </>
  );
}
