/** The places offered at a restaurant: to whom, how they stand, and the form that offers more. */
import { useCallback } from 'react';
import { Skeleton } from '#renderer/ui/skeleton.tsx';
import { useTranslation } from '#renderer/ui/translation.tsx';
import type { Rights } from '#shared/permissions/permissions.ts';
import { FailureNotice } from '../cloud-api/failure-notice.tsx';
import { useServices } from '../cloud-api/services-context.tsx';
import { useAnswer } from '../cloud-api/use-answer.ts';
import styles from '../layout/layout.module.css';
import { InvitationLine } from './invitation-line.tsx';
import { NewInvitations } from './new-invitations.tsx';

type Props = { readonly restaurantId: string; readonly acting: Rights };

export function InvitationsPanel({ restaurantId, acting }: Props) {
  const { t } = useTranslation();
  const { api } = useServices();
  const ask = useCallback(() => api.invitations.list.query({ restaurantId }), [api, restaurantId]);
  const [invitations, askAgain] = useAnswer(ask);
  return (
    <section className={styles.card}>
      <h2 className={styles.title}>{t('invitations.title')}</h2>
      {invitations.kind === 'loading' ? <Skeleton shape="row" /> : null}
      {invitations.kind === 'failed' ? (
        <FailureNotice failure={invitations.failure} onRetry={askAgain} />
      ) : null}
      {invitations.kind === 'here' && invitations.value.length > 0 ? (
        <ul>
          {invitations.value.map((invitation) => (
            <InvitationLine
              key={invitation.id}
              invitation={invitation}
              restaurantId={restaurantId}
              onChanged={askAgain}
            />
          ))}
        </ul>
      ) : null}
      <NewInvitations restaurantId={restaurantId} acting={acting} onChanged={askAgain} />
    </section>
  );
}
