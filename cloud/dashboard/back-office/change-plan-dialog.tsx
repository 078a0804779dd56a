/** What a change of a plan would mean, and for how many tenants, before it is made. */

import { Button } from '#renderer/ui/button.tsx';
import { Dialog } from '#renderer/ui/dialog.tsx';
import { type Fact, Facts } from '#renderer/ui/facts.tsx';
import { useTranslation } from '#renderer/ui/translation.tsx';
import { FailureNotice } from '../cloud-api/failure-notice.tsx';
import { useCommand } from '../cloud-api/use-command.ts';
import styles from '../layout/layout.module.css';
import { amountWords } from '../plan/amount-words.ts';
import type { PlanChange } from './plan-draft.ts';

type Props = {
  readonly plan: string;
  readonly tenants: number;
  readonly changes: readonly PlanChange[];
  readonly act: () => Promise<void>;
  readonly onClose: () => void;
};

function useFactOf(): (change: PlanChange) => Fact {
  const { t, i18n } = useTranslation();
  const euros = (minor: number): string => amountWords(i18n.language, minor);
  return (change) => {
    switch (change.kind) {
      case 'limit':
        return {
          name: t(`office.limits.${change.name}`),
          value: t('officePlans.fromTo', { before: change.before, after: change.after }),
        };
      case 'price':
        return {
          name: t(`office.plans.${change.name}`),
          value: t('officePlans.fromTo', { before: euros(change.before), after: euros(change.after) }),
        };
      case 'feature':
        return {
          name: t(`officePlans.names.${change.name}`),
          value: t(change.isGiven ? 'officePlans.given' : 'officePlans.taken'),
        };
    }
  };
}

const takes = (change: PlanChange): boolean =>
  change.kind === 'feature' ? !change.isGiven : change.kind === 'limit' && change.after < change.before;

export function ChangePlanDialog({ plan, tenants, changes, act, onClose }: Props) {
  const { t } = useTranslation();
  const factOf = useFactOf();
  const { isBusy, failure, run } = useCommand();
  const change = async (): Promise<void> => {
    await act();
    onClose();
  };
  const foot = (
    <Button look="primary" disabled={isBusy} onPress={() => run(change)}>
      {t('officePlans.go', { plan })}
    </Button>
  );
  return (
    <Dialog
      open
      title={t('officePlans.title', { plan })}
      about={t('officePlans.counts', { count: tenants })}
      closeLabel={t('ui.close')}
      foot={foot}
      onClose={onClose}
    >
      <div className={styles.form}>
        <Facts facts={changes.map(factOf)} />
        {changes.some(takes) ? <p className={styles.about}>{t('officePlans.stays')}</p> : null}
        <FailureNotice failure={failure} />
      </div>
    </Dialog>
  );
}
