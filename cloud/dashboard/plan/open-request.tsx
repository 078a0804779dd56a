/** What an owner asked of the platform and nobody decided yet; it may be taken back. */
import { useTranslation } from '#renderer/ui/translation.tsx';
import { FailureNotice } from '../cloud-api/failure-notice.tsx';
import { useCommand } from '../cloud-api/use-command.ts';
import styles from '../layout/layout.module.css';
import { ChangeButton } from '../viewing/change-button.tsx';

type Props = { readonly words: string; readonly takeBack: () => Promise<void> };

export function OpenRequest({ words, takeBack }: Props) {
  const { t } = useTranslation();
  const { isBusy, failure, run } = useCommand();
  return (
    <div className={styles.form}>
      <p>{words}</p>
      <FailureNotice failure={failure} />
      <div>
        <ChangeButton disabled={isBusy} onPress={() => run(takeBack)}>
          {t('contract.plan.takeBack')}
        </ChangeButton>
      </div>
    </div>
  );
}
