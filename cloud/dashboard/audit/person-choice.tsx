/** Whose entries of a trail are shown: what they did, and what was done to them. */

import { Select } from '#renderer/ui/select.tsx';
import { useTranslation } from '#renderer/ui/translation.tsx';
import type { Apart, TrailPerson } from './tell-apart.ts';

type Props = {
  readonly people: readonly TrailPerson[];
  readonly apart: Apart;
  readonly value: string;
  readonly onChange: (id: string) => void;
};

export function PersonChoice({ people, apart, value, onChange }: Props) {
  const { t, i18n } = useTranslation();
  if (people.length === 0) return null;
  const options = people
    .toSorted((one, other) => one.name.localeCompare(other.name, i18n.language))
    .map(({ id, name }) => ({ value: id, label: name, detail: apart.get(id) }));
  return (
    <Select
      label={t('trail.person')}
      value={value}
      options={[{ value: '', label: t('trail.everybody') }, ...options]}
      onChange={onChange}
    />
  );
}
