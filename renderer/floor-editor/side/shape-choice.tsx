/** Which shape the chosen tables have. */
import { useTranslation } from '#renderer/ui/translation.tsx';
import type { Table } from '#shared/tables/table.ts';
import { DrawButton } from '../draw-button.tsx';
import { shapes } from '../new-table.ts';
import { useFloorGestures } from '../use-floor-gestures.ts';
import styles from './fields.module.css';
import { ShapeIcon } from './shape-icon.tsx';
import { sharedValue } from './shared-value.ts';

export function ShapeChoice({ tables }: { readonly tables: readonly Table[] }) {
  const { t } = useTranslation();
  const { change } = useFloorGestures();
  const shared = sharedValue(tables, ({ shape }) => shape);
  return (
    <fieldset className={styles.field}>
      <legend className={styles.label}>{t('floorEditor.details.shape')}</legend>
      <div className={styles.choices}>
        {shapes.map((shape) => (
          <DrawButton
            key={shape}
            label={t(`floorEditor.shape.${shape}`)}
            isNameShown
            className={styles.choice}
            pressed={shape === shared}
            onClick={() => change(tables, { shape })}
          >
            <ShapeIcon shape={shape} />
          </DrawButton>
        ))}
      </div>
    </fieldset>
  );
}
