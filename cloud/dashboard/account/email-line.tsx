/** What somebody signs in with, and whether letters are known to reach them. */
import { useTranslation } from 'react-i18next';
import { Button } from '#renderer/ui/button.tsx';
import { FailureNotice } from '../cloud-api/failure-notice.tsx';
import type { OwnAccount } from '../signed-in/signed-in-context.tsx';
import { useVerifyAgain } from '../signed-in/use-verify-again.ts';

export function EmailLine({ account }: { readonly account: OwnAccount }) {
  const { t } = useTranslation();
  const { isBusy, failure, verifyAgain } = useVerifyAgain();
  const { email, username, isEmailVerified, isUndelivered } = account;
  if (email === null) return <span>{username}</span>;
  const unverified = t(isUndelivered ? 'accounts.page.undelivered' : 'accounts.page.unverified');
  const state = isEmailVerified ? t('accounts.page.verified') : unverified;
  return (
    <>
      <span>
        {email} · {state}
      </span>
      {isEmailVerified ? null : (
        <Button look="plain" disabled={isBusy} onPress={verifyAgain}>
          {t('accounts.page.verifyAgain')}
        </Button>
      )}
      <FailureNotice failure={failure} />
    </>
  );
}
