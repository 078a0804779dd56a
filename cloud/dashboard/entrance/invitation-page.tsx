/** Where an invitation leads: it says who invites as what, and is accepted with an account one has, or with a new one. */
import { useCallback, useState } from 'react';
import { Skeleton } from '#renderer/ui/skeleton.tsx';
import { useTranslation } from '#renderer/ui/translation.tsx';
import type { CloudApi } from '../cloud-api/cloud-api.ts';
import { type Failure, failureOf } from '../cloud-api/cloud-api.ts';
import { FailureNotice } from '../cloud-api/failure-notice.tsx';
import { useServices } from '../cloud-api/services-context.tsx';
import { useAnswer } from '../cloud-api/use-answer.ts';
import { usePageTitle } from '../frame/use-page-title.ts';
import styles from '../layout/layout.module.css';
import { useBrowserAddress } from '../routing/address-context.tsx';
import { AcceptAsNew } from './accept-as-new.tsx';
import { AcceptAsOneself } from './accept-as-oneself.tsx';
import { DeadLink } from './dead-link.tsx';
import { EntranceFrame } from './entrance-frame.tsx';
import { isDeadLink } from './is-dead-link.ts';
import { linkToken } from './link-token.ts';
import { SignInForm } from './sign-in-form.tsx';

/** Who is signed in here, if anybody is. */
async function findSelf(api: CloudApi): Promise<string | undefined> {
  try {
    const { email, username } = await api.accounts.me.query();
    return email ?? username ?? undefined;
  } catch (error) {
    if (failureOf(error).kind === 'refused') return undefined;
    throw error;
  }
}

async function look(api: CloudApi, code: string) {
  const invitation = await api.invitations.look.mutate({ code });
  return { invitation, who: await findSelf(api) };
}

type Known = Awaited<ReturnType<typeof look>> & { readonly code: string; readonly askAgain: () => void };

function Offer({ code, invitation, who, askAgain }: Known) {
  const { t } = useTranslation();
  const address = useBrowserAddress();
  const [hasAccount, setHasAccount] = useState(invitation.hasAccount);
  const { restaurant, jobTitle: job, email } = invitation;
  const role = t(`dashboard.roles.${invitation.role}`);
  const title = t('accounts.invitation.title', { restaurant });
  const about =
    job === ''
      ? t('accounts.invitation.text', { role })
      : t('accounts.invitation.textWithJob', { role, job });
  const done = (): void => address.replace('/');
  const words = { code, title, about };
  usePageTitle(title, invitation.brand?.name);
  if (who !== undefined) return <AcceptAsOneself {...words} who={who} onDone={done} onSignedOut={askAgain} />;
  if (!hasAccount)
    return <AcceptAsNew {...words} boundTo={email} onDone={done} onOther={() => setHasAccount(true)} />;
  return (
    <>
      <h2 className={styles.title}>{title}</h2>
      <p className={styles.about}>
        {email === null ? about : t('accounts.invitation.signInFirst', { email })}
      </p>
      <SignInForm onDone={askAgain} onOther={() => setHasAccount(false)} />
    </>
  );
}

function Dead() {
  const { t } = useTranslation();
  const address = useBrowserAddress();
  return (
    <DeadLink
      refusal="invitation-unknown"
      about={t('accounts.invitation.again')}
      go={t('accounts.invitation.toSignIn')}
      onGo={() => address.replace('/')}
    />
  );
}

type NotShownProps = { readonly failure: Failure; readonly onRetry: () => void };

const NotShown = ({ failure, onRetry }: NotShownProps) =>
  isDeadLink(failure) ? <Dead /> : <FailureNotice failure={failure} onRetry={onRetry} />;

export function InvitationPage() {
  const { api } = useServices();
  const [code] = useState(linkToken);
  const [answer, askAgain] = useAnswer(useCallback(() => look(api, code), [api, code]));
  return (
    <EntranceFrame brand={answer.kind === 'here' ? answer.value.invitation.brand : null}>
      {answer.kind === 'loading' ? <Skeleton shape="row" /> : null}
      {answer.kind === 'failed' ? <NotShown failure={answer.failure} onRetry={askAgain} /> : null}
      {answer.kind === 'here' ? (
        <Offer key={answer.value.who} {...answer.value} code={code} askAgain={askAgain} />
      ) : null}
    </EntranceFrame>
  );
}
