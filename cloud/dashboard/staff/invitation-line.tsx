/** One invitation: for whom, as what, how it stands, and what may be done about it while nobody accepted. */
import { useState } from 'react';
import { useTranslation } from '#renderer/ui/translation.tsx';
import type { CloudApi } from '../cloud-api/cloud-api.ts';
import { FailureNotice } from '../cloud-api/failure-notice.tsx';
import { useServices } from '../cloud-api/services-context.tsx';
import { useCommand } from '../cloud-api/use-command.ts';
import styles from '../layout/layout.module.css';
import { momentWords } from '../time/time-words.ts';
import { ChangeButton } from '../viewing/change-button.tsx';
import { InvitationLink } from './invitation-link.tsx';

type Invitation = Awaited<ReturnType<CloudApi['invitations']['list']['query']>>[number];
type Props = {
  readonly invitation: Invitation;
  readonly restaurantId: string;
  readonly onChanged: () => void;
};

function useDetail({ role, jobTitle, state, expiresAt, isUndelivered }: Invitation): string {
  const { t, i18n } = useTranslation();
  const stands = t(isUndelivered ? 'invitations.undelivered' : `invitations.state.${state}`);
  const time = momentWords(i18n.language, expiresAt);
  const until = state === 'open' ? [t('invitations.until', { time })] : [];
  const job = jobTitle === '' ? [] : [jobTitle];
  return [t(`dashboard.roles.${role}`), ...job, stands, ...until].join(' · ');
}

export function InvitationLine({ invitation, restaurantId, onChanged }: Props) {
  const { t } = useTranslation();
  const { api, toasts } = useServices();
  const { isBusy, failure, run } = useCommand();
  const [code, setCode] = useState<string | undefined>();
  const { id: invitationId, email, state } = invitation;
  const who = email ?? t('invitations.anyone');
  const detail = useDetail(invitation);
  const sendAgain = async (): Promise<void> => {
    const sent = await api.invitations.sendAgain.mutate({ restaurantId, invitationId });
    setCode(sent.code);
    if (sent.code === undefined) toasts.show({ title: t('invitations.sentAgain', { who }) });
    onChanged();
  };
  const withdraw = async (): Promise<void> => {
    await api.invitations.withdraw.mutate({ restaurantId, invitationId });
    onChanged();
  };
  const isOver = state === 'accepted' || state === 'withdrawn';
  return (
    <li>
      <div className={styles.row}>
        <div className={styles.who}>
          <p className={styles.name}>{who}</p>
          <p className={styles.detail}>{detail}</p>
        </div>
        {isOver ? null : (
          <>
            <ChangeButton
              label={t('invitations.sendAgainNamed', { who })}
              disabled={isBusy}
              onPress={() => run(sendAgain)}
            >
              {t('invitations.sendAgain')}
            </ChangeButton>
            <ChangeButton
              look="plain"
              label={t('invitations.withdrawNamed', { who })}
              disabled={isBusy}
              onPress={() => run(withdraw)}
            >
              {t('invitations.withdraw')}
            </ChangeButton>
          </>
        )}
      </div>
      {code === undefined ? null : <InvitationLink code={code} />}
      <FailureNotice failure={failure} />
    </li>
  );
}
