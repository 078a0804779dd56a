/** What somebody signs in with, and whether letters are known to reach them. */

import { Button } from '#renderer/ui/button.tsx';
import { useTranslation } from '#renderer/ui/translation.tsx';
import { FailureNotice } from '../cloud-api/failure-notice.tsx';
import type { OwnAccount } from '../signed-in/signed-in-context.tsx';
import { useVerifyAgain } from '../signed-in/use-verify-again.ts';
import styles from './account.module.css';

export function EmailLine({ account }: { readonly account: OwnAccount }) {
  const { t } = useTranslation();
  const { isBusy, failure, verifyAgain } = useVerifyAgain();
  const { email, username, isEmailVerified, isUndelivered } = account;
  if (email === null) return <span>{username}</span>;
  const unverified = t(isUndelivered ? 'accounts.page.undelivered' : 'accounts.page.unverified');
  const state = isEmailVerified ? t('accounts.page.verified') : unverified;
  return (
    <>
      <div className={styles.email}>
        <span>
          {email} · {state}
        </span>
        {isEmailVerified ? null : (
          <div className={styles.again}>
            <Button look="plain" snug disabled={isBusy} onPress={verifyAgain}>
              {t('accounts.page.verifyAgain')}
            </Button>
          </div>
        )}
      </div>
      <FailureNotice failure={failure} />
    </>
  );
}
