/** Whether the chosen tables can be put together, and how many they seat then. */
import { Link2, Unlink2 } from 'lucide-react';
import { useWhyNot } from '#renderer/roles/use-why-not.ts';
import { Button } from '#renderer/ui/button.tsx';
import { useTranslation } from '#renderer/ui/translation.tsx';
import { joinDetails } from '#shared/joins/join.ts';
import type { Table } from '#shared/tables/table.ts';
import { useJoins } from '../use-joins.ts';
import styles from './fields.module.css';
import { SavedField } from './saved-field.tsx';

const mostTogether = 8;

export function JoinForm({ tables }: { readonly tables: readonly Table[] }) {
  const { t } = useTranslation();
  const { joinOf, allow, change, forbid } = useJoins();
  const why = useWhyNot('floor');
  if (tables.length > mostTogether) return null;
  const join = joinOf(tables);
  if (join === null) {
    return (
      <Button look="soft" disabledWhy={why} onPress={() => allow(tables)}>
        <Link2 size={16} aria-hidden />
        {t('floorEditor.joins.allow')}
      </Button>
    );
  }
  const check = (text: string): string | null =>
    joinDetails.shape.seatsMin.safeParse(Number(text)).success
      ? null
      : t('floorEditor.details.problem.seats');
  const common = { isNumber: true, maxLength: 2, check };
  const { seatsMin, seatsMax } = join;
  return (
    <fieldset className={styles.field}>
      <legend className={styles.label}>{t('floorEditor.joins.about')}</legend>
      <div className={styles.pair}>
        <SavedField
          {...common}
          label={t('floorEditor.details.from')}
          value={String(seatsMin)}
          onSave={(text) =>
            change(join, { seatsMin: Number(text), seatsMax: Math.max(seatsMax, Number(text)) })
          }
        />
        <SavedField
          {...common}
          label={t('floorEditor.details.to')}
          value={String(seatsMax)}
          onSave={(text) =>
            change(join, { seatsMax: Number(text), seatsMin: Math.min(seatsMin, Number(text)) })
          }
        />
      </div>
      <Button look="plain" disabledWhy={why} onPress={() => forbid(join)}>
        <Unlink2 size={16} aria-hidden />
        {t('floorEditor.joins.forbid')}
      </Button>
    </fieldset>
  );
}
