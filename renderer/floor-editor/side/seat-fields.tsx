/** What a table is called, and how many sit at it. */

import { useStand } from '#renderer/store/stand-context.tsx';
import { useTranslation } from '#renderer/ui/translation.tsx';
import { namesakeOf } from '#shared/tables/namesake.ts';
import { type Table, tableDetails } from '#shared/tables/table.ts';
import { useFloorGestures } from '../use-floor-gestures.ts';
import styles from './fields.module.css';
import { SavedField } from './saved-field.tsx';
import { sharedValue } from './shared-value.ts';

export function NameField({ table }: { readonly table: Table }) {
  const { t } = useTranslation();
  const tables = useStand(({ rows }) => rows.tables);
  const { change } = useFloorGestures();
  const check = (name: string): string | null => {
    if (name === '') return t('floorEditor.details.problem.name');
    const other = namesakeOf(tables.values(), table.id, name);
    return other === null ? null : t('floorEditor.details.problem.taken', { table: other.name });
  };
  return (
    <SavedField
      label={t('floorEditor.details.name')}
      value={table.name}
      maxLength={20}
      check={check}
      onSave={(name) => change([table], { name })}
    />
  );
}

type Field = 'seatsMin' | 'seatsMax';

export function SeatFields({ tables }: { readonly tables: readonly Table[] }) {
  const { t } = useTranslation();
  const { changeEach } = useFloorGestures();
  const check = (text: string): string | null =>
    tableDetails.shape.seatsMin.safeParse(Number(text)).success
      ? null
      : t('floorEditor.details.problem.seats');
  /** The other end gives way, so that the fewest are never more than the most. */
  const save = (field: Field, text: string): void => {
    const seats = Number(text);
    changeEach(tables, ({ seatsMin, seatsMax }) =>
      field === 'seatsMin'
        ? { seatsMin: seats, ...(seats > seatsMax ? { seatsMax: seats } : {}) }
        : { seatsMax: seats, ...(seats < seatsMin ? { seatsMin: seats } : {}) },
    );
  };
  const common = { isNumber: true, maxLength: 2, check, placeholder: t('floorEditor.details.differs') };
  return (
    <div className={styles.pair}>
      <SavedField
        {...common}
        label={t('floorEditor.details.from')}
        value={String(sharedValue(tables, ({ seatsMin }) => seatsMin) ?? '')}
        onSave={(text) => save('seatsMin', text)}
      />
      <SavedField
        {...common}
        label={t('floorEditor.details.to')}
        value={String(sharedValue(tables, ({ seatsMax }) => seatsMax) ?? '')}
        onSave={(text) => save('seatsMax', text)}
      />
    </div>
  );
}
