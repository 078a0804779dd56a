/** Which section the chosen tables belong to; a new one can be made on the way. */
import { useState } from 'react';
import { useWhyNot } from '#renderer/roles/use-why-not.ts';
import { Select } from '#renderer/ui/select.tsx';
import { useTranslation } from '#renderer/ui/translation.tsx';
import type { Table } from '#shared/tables/table.ts';
import { NameDialog } from '../name-dialog.tsx';
import { useSectionMarks } from '../section-marks.ts';
import { useFloorGestures } from '../use-floor-gestures.ts';
import { useSections } from '../use-sections.ts';
import { sharedValue } from './shared-value.ts';

const [none, differs, fresh] = ['none', 'differs', 'new'] as const;

export function SectionChoice({ tables }: { readonly tables: readonly Table[] }) {
  const { t } = useTranslation();
  const marks = useSectionMarks();
  const { change } = useFloorGestures();
  const why = useWhyNot('floor');
  const { add, problemOf } = useSections();
  const [isAdding, setIsAdding] = useState(false);
  const known = new Set<string>(marks.map(({ section }) => section.id));
  const shared = sharedValue(tables, ({ sectionId }) =>
    sectionId !== null && known.has(sectionId) ? sectionId : none,
  );
  const options = [
    ...(shared === undefined ? [{ value: differs, label: t('floorEditor.details.differs') }] : []),
    ...marks.map(({ section: { id, name } }) => ({ value: id, label: name })),
    { value: none, label: t('floorEditor.details.noSection') },
    { value: fresh, label: t('floorEditor.details.newSection') },
  ];
  const choose = (value: string): void => {
    if (value === fresh) setIsAdding(true);
    else if (value !== differs) change(tables, { sectionId: value === none ? null : value });
  };
  return (
    <>
      <Select<string>
        label={t('floorEditor.details.section')}
        value={shared ?? differs}
        options={options}
        disabledWhy={why}
        onChange={choose}
      />
      {isAdding ? (
        <NameDialog
          title={t('floorEditor.sections.add')}
          label={t('floorEditor.sections.name')}
          initial=""
          problemOf={(name) => problemOf(name, null)}
          onClose={() => setIsAdding(false)}
          onSave={(name) => change(tables, { sectionId: add(name) })}
        />
      ) : null}
    </>
  );
}
