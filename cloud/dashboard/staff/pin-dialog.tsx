/** Asks for somebody's new PIN. It is sent once and shown nowhere. */
import { useState } from 'react';
import { Button } from '#renderer/ui/button.tsx';
import { TextField } from '#renderer/ui/field.tsx';
import { useTranslation } from '#renderer/ui/translation.tsx';
import { isNewPin } from '#shared/staff/pin.ts';
import { useServices } from '../cloud-api/services-context.tsx';
import { useCommand } from '../cloud-api/use-command.ts';
import { Form } from '../forms/form.tsx';
import styles from '../layout/layout.module.css';
import { AskingDialog } from '../unsaved/asking-dialog.tsx';
import type { Person } from './person.ts';

const FORM = 'pin-form';

type Props = {
  readonly person: Person;
  readonly restaurantId: string;
  readonly onClose: () => void;
  readonly onChanged: () => void;
};

export function PinDialog({ person: { id: staffId, name }, restaurantId, onClose, onChanged }: Props) {
  const { t } = useTranslation();
  const { api, toasts } = useServices();
  const command = useCommand();
  const { isBusy, failure } = command;
  const [pin, setPin] = useState('');
  const save = async (): Promise<void> => {
    await api.staff.setPin.mutate({ restaurantId, staffId, pin });
    toasts.show({ title: t('dashboard.staff.pinSet', { name }) });
    onChanged();
    onClose();
  };
  const foot = (
    <Button type="submit" form={FORM} look="primary" disabled={isBusy}>
      {t('ui.save')}
    </Button>
  );
  return (
    <AskingDialog
      open
      title={t('dashboard.staff.pinFor', { name })}
      closeLabel={t('ui.close')}
      foot={foot}
      failure={failure}
      onClose={onClose}
    >
      <Form id={FORM} className={styles.form} draft={pin} command={command} act={save}>
        <TextField
          label={t('dashboard.staff.pin')}
          hint={t('dashboard.staff.pinHint')}
          value={pin}
          wrong={isNewPin(pin) ? undefined : t('dashboard.staff.pinHint')}
          onChange={setPin}
          type="password"
          inputMode="numeric"
          maxLength={8}
          autoComplete="off"
          autoFocus
        />
      </Form>
    </AskingDialog>
  );
}
