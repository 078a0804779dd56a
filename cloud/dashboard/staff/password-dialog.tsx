/** A new first password for somebody no letter reaches. It is shown once, to whoever makes it. */
import { useState } from 'react';
import { Button } from '#renderer/ui/button.tsx';
import { Dialog } from '#renderer/ui/dialog.tsx';
import { useTranslation } from '#renderer/ui/translation.tsx';
import { FailureNotice } from '../cloud-api/failure-notice.tsx';
import { useServices } from '../cloud-api/services-context.tsx';
import { useCommand } from '../cloud-api/use-command.ts';
import styles from '../layout/layout.module.css';
import type { Person } from './person.ts';
import { type MadeSignIn, ShownSignIn } from './shown-sign-in.tsx';

type Props = {
  readonly person: Person;
  readonly restaurantId: string;
  readonly onClose: () => void;
};

export function PasswordDialog({ person: { id: staffId, name }, restaurantId, onClose }: Props) {
  const { t } = useTranslation();
  const { api } = useServices();
  const { isBusy, failure, run } = useCommand();
  const [made, setMade] = useState<MadeSignIn | undefined>();
  const renew = async (): Promise<void> => {
    setMade({ name, ...(await api.staff.renewPassword.mutate({ restaurantId, staffId })) });
  };
  const foot =
    made === undefined ? (
      <Button look="primary" disabled={isBusy} onPress={() => run(renew)}>
        {t('rights.password.go')}
      </Button>
    ) : (
      <Button look="primary" onPress={onClose}>
        {t('ui.close')}
      </Button>
    );
  return (
    <Dialog
      open
      title={t('rights.password.title', { name })}
      closeLabel={t('ui.close')}
      foot={foot}
      onClose={onClose}
    >
      <div className={styles.form}>
        {made === undefined ? <p>{t('rights.password.about')}</p> : <ShownSignIn made={made} />}
        <FailureNotice failure={failure} />
      </div>
    </Dialog>
  );
}
