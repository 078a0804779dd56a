/** The tenants somebody works for, when there are several, and the step from one to another. */
import { useCallback } from 'react';
import { Button } from '#renderer/ui/button.tsx';
import { useTranslation } from '#renderer/ui/translation.tsx';
import { FailureNotice } from '../cloud-api/failure-notice.tsx';
import { useServices } from '../cloud-api/services-context.tsx';
import { useAnswer } from '../cloud-api/use-answer.ts';
import { useCommand } from '../cloud-api/use-command.ts';
import styles from '../layout/layout.module.css';
import { useSignedIn } from '../signed-in/signed-in-context.tsx';
import { useLeave } from '../unsaved/use-leave.ts';

export function PlacesPanel() {
  const { t } = useTranslation();
  const { api } = useServices();
  const { askAgain } = useSignedIn();
  const leave = useLeave();
  const { isBusy, failure, run } = useCommand();
  const [places] = useAnswer(useCallback(() => api.accounts.workplaces.query(), [api]));
  if (places.kind !== 'here' || places.value.length < 2) return null;
  const step = async (tenantId: string): Promise<void> => {
    await api.accounts.switchTenant.mutate({ tenantId });
    askAgain();
  };
  return (
    <section className={styles.card}>
      <h2 className={styles.title}>{t('accounts.page.places')}</h2>
      <ul>
        {places.value.map(({ tenantId, name, restaurants, isCurrent }) => (
          <li key={tenantId} className={styles.row}>
            <div className={styles.who}>
              <p className={styles.name}>{name}</p>
              <p className={styles.detail}>{isCurrent ? t('accounts.page.here') : restaurants.join(', ')}</p>
            </div>
            {isCurrent ? null : (
              <Button disabled={isBusy} onPress={() => leave(() => run(() => step(tenantId)))}>
                {t('accounts.page.switchTo', { name })}
              </Button>
            )}
          </li>
        ))}
      </ul>
      <FailureNotice failure={failure} />
    </section>
  );
}
