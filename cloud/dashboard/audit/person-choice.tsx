/** Whose entries of a trail are shown: what they did, and what was done to them. Who shares a name is told apart by a number. */
import { useTranslation } from 'react-i18next';
import { Select } from '#renderer/ui/select.tsx';

export type TrailPerson = { readonly id: string; readonly name: string };

type Props = {
  readonly people: readonly TrailPerson[];
  readonly value: string;
  readonly onChange: (id: string) => void;
};

export function PersonChoice({ people, value, onChange }: Props) {
  const { t, i18n } = useTranslation();
  if (people.length === 0) return null;
  const sorted = people.toSorted((one, other) => one.name.localeCompare(other.name, i18n.language));
  const options = sorted.map(({ id, name }, index) => {
    const before = sorted.slice(0, index).filter((other) => other.name === name).length;
    return { value: id, label: before === 0 ? name : `${name} (${before + 1})` };
  });
  return (
    <Select
      label={t('trail.person')}
      value={value}
      options={[{ value: '', label: t('trail.everybody') }, ...options]}
      onChange={onChange}
    />
  );
}
