/** One service type: its name and usual minutes are saved when left; it is switched off, or taken away for good. */
import { Trash2 } from 'lucide-react';
import { useGestures } from '#renderer/store/use-gesture.ts';
import { IconButton } from '#renderer/ui/icon-button.tsx';
import { Switch } from '#renderer/ui/switch.tsx';
import { useTranslation } from '#renderer/ui/translation.tsx';
import type { ServiceType } from '#shared/service-types/service-type.ts';
import { SavedField } from '../saved-field.tsx';
import styles from '../settings.module.css';
import { isTaken } from './is-taken.ts';
import { type ServiceTypeField, serviceTypeChange } from './service-type-text.ts';

type Props = { readonly type: ServiceType; readonly types: readonly ServiceType[] };

function Field({ type, types, field }: Props & { readonly field: ServiceTypeField }) {
  const { t } = useTranslation();
  const { make } = useGestures();
  const save = async (text: string): Promise<void> => {
    const details = serviceTypeChange(field, text);
    const done = t('settings.serviceTypes.saved', { name: details?.name ?? type.name });
    if (details !== null) await make('serviceTypes.set', { serviceTypeId: type.id, details }, done);
  };
  const isRight = (text: string): boolean => {
    const details = serviceTypeChange(field, text);
    return details !== null && !isTaken(types, details.name ?? '', type.id);
  };
  return (
    <SavedField
      label={t(`settings.serviceTypes.${field}`)}
      value={String(type[field])}
      problem={t(`settings.serviceTypes.problem.${field}`)}
      isNumber={field === 'usualMinutes'}
      isRight={isRight}
      onSave={save}
    />
  );
}

export function ServiceTypeItem({ type, types }: Props) {
  const { t } = useTranslation();
  const { make } = useGestures();
  const { id: serviceTypeId, name, active } = type;
  const turn = (isOn: boolean): void => {
    const done = t(isOn ? 'settings.serviceTypes.isOn' : 'settings.serviceTypes.isOff', { name });
    void make('serviceTypes.set', { serviceTypeId, details: { active: isOn } }, done);
  };
  const remove = (): void => {
    const done = t('settings.serviceTypes.removed', { name });
    void make('serviceTypes.set', { serviceTypeId, details: {}, removed: true }, done);
  };
  return (
    <li className={styles.typeRow}>
      <Field type={type} types={types} field="name" />
      <Field type={type} types={types} field="usualMinutes" />
      <Switch label={t('settings.serviceTypes.on')} checked={active} onChange={turn} />
      <IconButton
        label={t('settings.serviceTypes.remove', { name })}
        icon={<Trash2 size={18} aria-hidden />}
        onPress={remove}
      />
    </li>
  );
}
