/** The shapes a table can have, to be pressed or dragged onto the floor. */
import { useTranslation } from '#renderer/ui/translation.tsx';
import { DrawButton } from '../draw-button.tsx';
import type { DrawnRoom } from '../drawn.ts';
import { newTable, type Shape, shapes } from '../new-table.ts';
import { useFloorGestures } from '../use-floor-gestures.ts';
import styles from './palette.module.css';
import { ShapeIcon } from './shape-icon.tsx';
import { useCarry } from './use-carry.ts';

type Props = { readonly room: DrawnRoom };

function PaletteShape({ room, shape }: Props & { readonly shape: Shape }) {
  const { t } = useTranslation();
  const { add } = useFloorGestures();
  const extent = newTable(shape, { name: '', area: '' });
  const carry = useCarry({ shape, tableId: null, extent }, (at) => add(room, shape, at));
  const name = t(`floorEditor.shape.${shape}`);
  return (
    <li>
      <DrawButton className={styles.shape} label={t('floorEditor.palette.add', { shape: name })} {...carry}>
        <ShapeIcon shape={shape} size={32} />
        <span aria-hidden>{name}</span>
      </DrawButton>
    </li>
  );
}

export function Palette({ room }: Props) {
  const { t } = useTranslation();
  return (
    <section className={styles.rail} aria-label={t('floorEditor.palette.label')}>
      <ul className={styles.shapes}>
        {shapes.map((shape) => (
          <PaletteShape key={shape} room={room} shape={shape} />
        ))}
      </ul>
      <p className={styles.hint}>{t('floorEditor.palette.hint')}</p>
    </section>
  );
}
