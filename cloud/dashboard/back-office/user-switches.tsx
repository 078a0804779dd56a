/** Puts people out, after a question, and takes them back. */
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '#renderer/ui/button.tsx';
import { Dialog } from '#renderer/ui/dialog.tsx';
import { FailureNotice } from '../cloud-api/failure-notice.tsx';
import { useServices } from '../cloud-api/services-context.tsx';
import { useCommand } from '../cloud-api/use-command.ts';

type Props = {
  readonly accountIds: readonly string[];
  /** What the question is headed by. */
  readonly who: string;
  readonly onChanged: () => void;
};

export function UserSwitches({ accountIds, who, onChanged }: Props) {
  const { t } = useTranslation();
  const { api, toasts } = useServices();
  const { isBusy, failure, run } = useCommand();
  const [isAsking, setAsking] = useState(false);
  const turn = async (to: 'active' | 'inactive'): Promise<void> => {
    const { changed } = await api.office.users.switch.mutate({ accountIds: [...accountIds], to });
    toasts.show({ title: t('officeUsers.changed', { count: changed }) });
    setAsking(false);
    onChanged();
  };
  const isNone = accountIds.length === 0;
  const foot = (
    <Button look="primary" disabled={isBusy} onPress={() => run(() => turn('inactive'))}>
      {t('officeUsers.putOutGo')}
    </Button>
  );
  return (
    <>
      <Button disabled={isNone || isBusy} onPress={() => run(() => turn('active'))}>
        {t('officeUsers.takeBack')}
      </Button>
      <Button disabled={isNone || isBusy} onPress={() => setAsking(true)}>
        {t('officeUsers.putOut')}
      </Button>
      {isAsking ? null : <FailureNotice failure={failure} />}
      <Dialog
        open={isAsking}
        title={`${t('officeUsers.putOut')}: ${who}`}
        about={t('officeUsers.putOutText')}
        closeLabel={t('ui.close')}
        foot={foot}
        onClose={() => setAsking(false)}
      >
        <FailureNotice failure={failure} />
      </Dialog>
    </>
  );
}
