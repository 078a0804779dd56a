/** The ways of being served that a restaurant offers; a party names one of those that are on. */

import { Plus } from 'lucide-react';
import { type FormEvent, useState } from 'react';
import { useServices, useStand } from '#renderer/store/stand-context.tsx';
import { useGestures } from '#renderer/store/use-gesture.ts';
import { Button } from '#renderer/ui/button.tsx';
import { CheckedForm } from '#renderer/ui/checked-form.tsx';
import { TextField } from '#renderer/ui/field.tsx';
import { useTranslation } from '#renderer/ui/translation.tsx';
import type { ServiceType } from '#shared/service-types/service-type.ts';
import { SectionFrame } from '../section-frame.tsx';
import styles from '../settings.module.css';
import { isTaken } from './is-taken.ts';
import { ServiceTypeItem } from './service-type-item.tsx';
import { serviceTypeChange } from './service-type-text.ts';

const usualMinutes = '60';

function NewServiceType({ types }: { readonly types: readonly ServiceType[] }) {
  const { t } = useTranslation();
  const { mintId } = useServices();
  const { make } = useGestures();
  const [name, setName] = useState('');
  const [minutes, setMinutes] = useState(usualMinutes);
  const [named, timed] = [serviceTypeChange('name', name), serviceTypeChange('usualMinutes', minutes)];
  const taken = isTaken(types, named?.name ?? '', null) ? t('settings.serviceTypes.taken') : undefined;
  const odd = timed === null ? t('settings.serviceTypes.problem.usualMinutes') : undefined;
  const add = (event: FormEvent): void => {
    event.preventDefault();
    if (named === null || timed === null) return;
    setName('');
    const done = t('settings.serviceTypes.added', { name: name.trim() });
    const details = { ...named, ...timed, active: true };
    void make('serviceTypes.set', { serviceTypeId: mintId(), details }, done);
  };
  return (
    <CheckedForm className={styles.typeAdder} onSubmit={add}>
      <TextField
        label={t('settings.serviceTypes.new')}
        value={name}
        maxLength={40}
        problem={taken}
        wrong={taken}
        required
        onChange={setName}
      />
      <TextField
        label={t('settings.serviceTypes.usualMinutes')}
        value={minutes}
        inputMode="numeric"
        maxLength={3}
        problem={odd}
        wrong={odd}
        onChange={setMinutes}
      />
      <Button look="soft" type="submit">
        <Plus size={16} aria-hidden />
        {t('settings.serviceTypes.add')}
      </Button>
    </CheckedForm>
  );
}

export function ServiceTypesSection() {
  const { t } = useTranslation();
  const rows = useStand(({ rows: { serviceTypes } }) => serviceTypes);
  const types = [...rows.values()]
    .filter(({ removed }) => !removed)
    .sort((left, right) => left.name.localeCompare(right.name));
  return (
    <SectionFrame section="serviceTypes">
      {types.length === 0 ? <p className={styles.none}>{t('settings.serviceTypes.none')}</p> : null}
      <ul className={styles.list}>
        {types.map((type) => (
          <ServiceTypeItem key={type.id} type={type} types={types} />
        ))}
      </ul>
      <NewServiceType types={types} />
    </SectionFrame>
  );
}
