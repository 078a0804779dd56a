/** Tables that exist and that nobody has placed: each to be pressed or dragged, or all laid out at once. */

import { useWhyNot } from '#renderer/roles/use-why-not.ts';
import { Button } from '#renderer/ui/button.tsx';
import { useTranslation } from '#renderer/ui/translation.tsx';
import { extentOf } from '#shared/floor/usual-extent.ts';
import type { Table } from '#shared/tables/table.ts';
import { DrawButton } from '../draw-button.tsx';
import type { DrawnRoom } from '../drawn.ts';
import { useFloorGestures } from '../use-floor-gestures.ts';
import styles from './tray.module.css';
import { useCarry } from './use-carry.ts';

type Props = { readonly room: DrawnRoom };

function LooseTable({ room, table }: Props & { readonly table: Table }) {
  const { t } = useTranslation();
  const { place } = useFloorGestures();
  const { shape, id } = table;
  const carry = useCarry({ shape, tableId: id, extent: extentOf(table) }, (at) => place(room, table, at));
  return (
    <li>
      <DrawButton
        className={styles.loose}
        label={t('floorEditor.tray.place', { table: table.name })}
        {...carry}
      >
        {table.name}
      </DrawButton>
    </li>
  );
}

export function Tray({ room }: Props) {
  const { t } = useTranslation();
  const { layOutLoose } = useFloorGestures();
  const why = useWhyNot('floor');
  if (room.loose.length === 0) return null;
  return (
    <section className={styles.tray}>
      <h2 className={styles.title}>{t('floorEditor.tray.title', { count: room.loose.length })}</h2>
      <ul className={styles.tables}>
        {room.loose.map((table) => (
          <LooseTable key={table.id} room={room} table={table} />
        ))}
      </ul>
      <Button look="soft" disabledWhy={why} onPress={() => layOutLoose(room)}>
        {t('floorEditor.tray.layOut')}
      </Button>
    </section>
  );
}
