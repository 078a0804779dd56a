/**
 * Tells who has not opened the letter yet to which address it went, above every page, until they confirmed it or closed
 * this: it can be sent again, and a mistyped address put right.
 */
import { MailQuestionMark, X } from 'lucide-react';
import { Button } from '#renderer/ui/button.tsx';
import { IconButton } from '#renderer/ui/icon-button.tsx';
import { useTranslation } from '#renderer/ui/translation.tsx';
import { FailureNotice } from '../cloud-api/failure-notice.tsx';
import { Link } from '../routing/link.tsx';
import { useVerifyAgain } from '../signed-in/use-verify-again.ts';
import styles from './frame.module.css';

type Props = {
  readonly email: string;
  readonly isUndelivered: boolean;
  readonly onClose: () => void;
};

export function UnverifiedNotice({ email, isUndelivered, onClose }: Props) {
  const { t } = useTranslation();
  const { isBusy, failure, verifyAgain } = useVerifyAgain();
  return (
    <div className={styles.notice}>
      <MailQuestionMark size={18} aria-hidden />
      <div className={styles.told}>
        <p>{t(isUndelivered ? 'accounts.unverified.undelivered' : 'accounts.unverified.sent', { email })}</p>
        <div className={styles.ways}>
          <Button look="plain" snug disabled={isBusy} onPress={verifyAgain}>
            {t('accounts.page.verifyAgain')}
          </Button>
          <Link to="/account">{t('accounts.unverified.correct')}</Link>
        </div>
        <FailureNotice failure={failure} />
      </div>
      <IconButton label={t('ui.close')} icon={<X size={18} aria-hidden />} onPress={onClose} />
    </div>
  );
}
