/** One table on the drawing: a button where it stands, as large as it is. */
import { SquaresIntersect } from 'lucide-react';
import { memo } from 'react';
import { TableShape } from '#renderer/host-stand/floor/table-shape.tsx';
import { classNames } from '#renderer/ui/class-names.ts';
import { useTranslation } from '#renderer/ui/translation.tsx';
import { VisuallyHidden } from '#renderer/ui/visually-hidden.tsx';
import { type FloorView, toPane } from '#shared/floor/fit.ts';
import type { Place } from '#shared/floor/place.ts';
import { gridStep } from '#shared/floor/snap.ts';
import type { Table } from '#shared/tables/table.ts';
import { hueClass, SectionLetters } from '../section-mark.tsx';
import type { SectionMark } from '../section-marks.ts';
import styles from './table-node.module.css';

type Props = {
  readonly table: Table;
  readonly place: Place;
  readonly view: FloorView;
  readonly isSelected: boolean;
  readonly mark: SectionMark | undefined;
  /** Which tables it lies over, in words; empty: none. */
  readonly over: string;
};

function useSpoken({ table, place, mark, over }: Omit<Props, 'view' | 'isSelected'>): string {
  const { t } = useTranslation();
  const { name, seatsMin: min, seatsMax: count, shape } = table;
  const words = t('floorEditor.canvas.table', {
    table: name,
    seats: min === count ? t('tables.seatsNamed', { count }) : t('tables.seatsFromTo', { min, count }),
    shape: t(`floorEditor.shape.${shape}`),
    section: mark?.section.name ?? t('floorEditor.details.noSection'),
    column: Math.floor(place.x / gridStep) + 1,
    row: Math.floor(place.y / gridStep) + 1,
  });
  return over === '' ? words : `${words}, ${over}`;
}

export const TableNode = memo(function TableNode({ view, isSelected, ...drawn }: Props) {
  const { table, place, mark, over } = drawn;
  const { t } = useTranslation();
  const label = useSpoken(drawn);
  const { x, y } = toPane(view, place);
  const [width, height] = [place.width * view.scale, place.height * view.scale];
  const { seatsMin: min, seatsMax: max } = table;
  return (
    <button
      type="button"
      data-table-id={table.id}
      data-table={table.name}
      aria-pressed={isSelected}
      className={classNames(
        styles.node,
        isSelected && styles.selected,
        over !== '' && styles.over,
        mark && hueClass(mark.hue),
        mark && styles.marked,
      )}
      style={{ left: x, top: y, width, height }}
    >
      <VisuallyHidden text={label} />
      <TableShape
        shape={table.shape}
        width={width}
        height={height}
        rotation={place.rotation}
        seats={max}
        covers={0}
      />
      {over === '' ? null : (
        <span aria-hidden className={styles.overlap} title={over}>
          <SquaresIntersect size={14} />
        </span>
      )}
      <span aria-hidden className={styles.words}>
        <span className={styles.name}>{table.name}</span>
        <span className={styles.about}>
          <span className={styles.seats}>{min === max ? max : t('tables.seats', { min, max })}</span>
          {mark === undefined ? null : <SectionLetters hue={mark.hue} letters={mark.letters} />}
        </span>
      </span>
    </button>
  );
});
