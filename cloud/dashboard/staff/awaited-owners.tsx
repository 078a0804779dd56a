/** Those who were invited to own a restaurant that has no owner; nothing where it has one. */
import { useCallback } from 'react';
import { mayAssign, type Rights } from '#shared/permissions/permissions.ts';
import { FailureNotice } from '../cloud-api/failure-notice.tsx';
import { useServices } from '../cloud-api/services-context.tsx';
import { useAnswer } from '../cloud-api/use-answer.ts';
import { AwaitedOwner } from './awaited-owner.tsx';

type Props = {
  readonly restaurantId: string;
  readonly acting: Rights;
  readonly onChanged?: () => void;
};

export function AwaitedOwners({ restaurantId, acting, onChanged }: Props) {
  const { api } = useServices();
  const ask = useCallback(() => api.invitations.awaitedOwners.query({ restaurantId }), [api, restaurantId]);
  const [owners, askAgain] = useAnswer(ask);
  if (owners.kind === 'failed') return <FailureNotice failure={owners.failure} onRetry={askAgain} />;
  if (owners.kind === 'loading') return null;
  const sendAgain = (invitationId: string) => () =>
    api.invitations.sendAgain.mutate({ restaurantId, invitationId });
  return owners.value.map((owner) => (
    <AwaitedOwner
      key={owner.invitationId}
      owner={owner}
      sendAgain={mayAssign(acting, 'owner') ? sendAgain(owner.invitationId) : null}
      onSent={() => {
        askAgain();
        onChanged?.();
      }}
    />
  ));
}
