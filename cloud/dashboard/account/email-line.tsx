/** What somebody signs in with, and whether letters are known to reach them. */
import { useTranslation } from 'react-i18next';
import { Button } from '#renderer/ui/button.tsx';
import { FailureNotice } from '../cloud-api/failure-notice.tsx';
import { useServices } from '../cloud-api/services-context.tsx';
import { useCommand } from '../cloud-api/use-command.ts';
import { type OwnAccount, useSignedIn } from '../signed-in/signed-in-context.tsx';

export function EmailLine({ account }: { readonly account: OwnAccount }) {
  const { t } = useTranslation();
  const { api, toasts } = useServices();
  const { isBusy, failure, run } = useCommand();
  const { askAgain } = useSignedIn();
  const { email, username, isEmailVerified, isUndelivered } = account;
  if (email === null) return <span>{username}</span>;
  const sendAgain = async (): Promise<void> => {
    await api.accounts.verifyAgain.mutate();
    toasts.show({ title: t('accounts.page.letterSent') });
    askAgain();
  };
  const unverified = t(isUndelivered ? 'accounts.page.undelivered' : 'accounts.page.unverified');
  const state = isEmailVerified ? t('accounts.page.verified') : unverified;
  return (
    <>
      <span>
        {email} · {state}
      </span>
      {isEmailVerified ? null : (
        <Button look="plain" disabled={isBusy} onPress={() => run(sendAgain)}>
          {t('accounts.page.verifyAgain')}
        </Button>
      )}
      <FailureNotice failure={failure} />
    </>
  );
}
