/** Whose entries of a trail are shown: what they did, and what was done to them. Who shares a name is told apart by what they sign in with. */
import { useTranslation } from 'react-i18next';
import { Select } from '#renderer/ui/select.tsx';
import type { CloudApi } from '../cloud-api/cloud-api.ts';

export type TrailPerson = Awaited<ReturnType<CloudApi['audit']['people']['query']>>[number];

type Props = {
  readonly people: readonly TrailPerson[];
  readonly value: string;
  readonly onChange: (id: string) => void;
};

export function PersonChoice({ people, value, onChange }: Props) {
  const { t, i18n } = useTranslation();
  if (people.length === 0) return null;
  const sorted = people.toSorted((one, other) => one.name.localeCompare(other.name, i18n.language));
  const options = sorted.map(({ id, name, signInName }) => {
    const isShared = people.some((other) => other.id !== id && other.name === name);
    return {
      ...{ value: id, label: name },
      detail: isShared ? (signInName ?? t('trail.standOnly')) : undefined,
    };
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
