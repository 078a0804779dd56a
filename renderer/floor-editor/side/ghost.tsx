/** The table in the hand, on its way to the floor. */
import { TableShape } from '#renderer/host-stand/floor/table-shape.tsx';
import { useStand } from '#renderer/store/stand-context.tsx';
import { extentOf } from '#shared/floor/usual-extent.ts';
import { useEditor } from '../editor-context.tsx';
import { newTable } from '../new-table.ts';
import styles from './ghost.module.css';

export function GhostTable() {
  const ghost = useEditor((state) => state.ghost);
  const { scale } = useEditor((state) => state.view);
  const table = useStand(({ rows }) => rows.tables.get(ghost?.tableId ?? ''));
  if (ghost === null) return null;
  const { shape, at } = ghost;
  const fresh = newTable(shape, { name: '', area: '' });
  const extent = table === undefined ? fresh : extentOf(table);
  const [width, height] = [extent.width * scale, extent.height * scale];
  return (
    <div
      aria-hidden
      className={styles.ghost}
      style={{ left: at.x - width / 2, top: at.y - height / 2, width, height }}
    >
      <TableShape
        shape={shape}
        width={width}
        height={height}
        rotation={0}
        seats={table?.seatsMax ?? fresh.seatsMax}
        covers={0}
      />
    </div>
  );
}
