/** The four things a table is: number, area, fewest and most seats. */

import { useWhyNot } from '#renderer/roles/use-why-not.ts';
import { TextField } from '#renderer/ui/field.tsx';
import { useTranslation } from '#renderer/ui/translation.tsx';

export type TableDraft = {
  readonly name: string;
  readonly area: string;
  readonly seatsMin: string;
  readonly seatsMax: string;
};

type Props = { readonly draft: TableDraft; readonly onChange: (change: Partial<TableDraft>) => void };

export function TableFields({ draft, onChange }: Props) {
  const { t } = useTranslation();
  const why = useWhyNot('floor');
  return (
    <>
      <TextField
        disabledWhy={why}
        label={t('settings.tables.name')}
        value={draft.name}
        maxLength={20}
        onChange={(name) => onChange({ name })}
      />
      <TextField
        disabledWhy={why}
        label={t('settings.tables.area')}
        value={draft.area}
        maxLength={40}
        onChange={(area) => onChange({ area })}
      />
      <TextField
        disabledWhy={why}
        label={t('settings.tables.min')}
        value={draft.seatsMin}
        inputMode="numeric"
        maxLength={2}
        onChange={(seatsMin) => onChange({ seatsMin })}
      />
      <TextField
        disabledWhy={why}
        label={t('settings.tables.max')}
        value={draft.seatsMax}
        inputMode="numeric"
        maxLength={2}
        onChange={(seatsMax) => onChange({ seatsMax })}
      />
    </>
  );
}
