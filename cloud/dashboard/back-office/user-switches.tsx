/** Puts people out, after a question, and takes them back: each where it changes somebody. */
import { useState } from 'react';
import { Button } from '#renderer/ui/button.tsx';
import { Dialog } from '#renderer/ui/dialog.tsx';
import { useTranslation } from '#renderer/ui/translation.tsx';
import type { StaffState } from '#shared/staff/staff-state.ts';
import { FailureNotice } from '../cloud-api/failure-notice.tsx';
import { useServices } from '../cloud-api/services-context.tsx';
import { useCommand } from '../cloud-api/use-command.ts';

type Props = {
  readonly users: readonly { readonly id: string; readonly state: StaffState }[];
  /** What the question is headed by. */
  readonly who: string;
  readonly onChanged: () => void;
};

const isOut = (state: StaffState): boolean => state !== 'active' && state !== 'invited';

export function UserSwitches({ users, who, onChanged }: Props) {
  const { t } = useTranslation();
  const { api, toasts } = useServices();
  const { isBusy, failure, run } = useCommand();
  const [isAsking, setAsking] = useState(false);
  const turn = async (to: 'active' | 'inactive'): Promise<void> => {
    const { changed } = await api.office.users.switch.mutate({ accountIds: users.map(({ id }) => id), to });
    toasts.show({ title: t('officeUsers.changed', { count: changed }) });
    setAsking(false);
    onChanged();
  };
  const foot = (
    <Button look="primary" disabled={isBusy} onPress={() => run(() => turn('inactive'))}>
      {t('officeUsers.putOutGo')}
    </Button>
  );
  return (
    <>
      {users.some(({ state }) => isOut(state)) ? (
        <Button disabled={isBusy} onPress={() => run(() => turn('active'))}>
          {t('officeUsers.takeBack')}
        </Button>
      ) : null}
      {users.some(({ state }) => state !== 'inactive') ? (
        <Button disabled={isBusy} onPress={() => setAsking(true)}>
          {t('officeUsers.putOut')}
        </Button>
      ) : null}
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
