/** The whole screen once the time of an operator to look as a tenant is over, and the way back. */
import { TimerOff } from 'lucide-react';
import { Button } from '#renderer/ui/button.tsx';
import { EmptyState } from '#renderer/ui/empty-state.tsx';
import { useTranslation } from '#renderer/ui/translation.tsx';
import { FailureNotice } from '../cloud-api/failure-notice.tsx';
import { useServices } from '../cloud-api/services-context.tsx';
import { useCommand } from '../cloud-api/use-command.ts';
import outcome from '../frame/outcome.module.css';
import { usePageTitle } from '../frame/use-page-title.ts';
import { useBrowserAddress } from '../routing/address-context.tsx';

/** `tenantPath`: the page of the back office where one can begin anew. */
export function ViewOver({ tenantPath }: { readonly tenantPath: string }) {
  const { t } = useTranslation();
  const { api } = useServices();
  const { isBusy, failure, run } = useCommand();
  const address = useBrowserAddress();
  usePageTitle(t('viewing.over'));
  const leave = async (): Promise<void> => {
    await api.office.tenants.endView.mutate();
    address.replace(tenantPath);
  };
  return (
    <main className={outcome.screen}>
      <EmptyState
        icon={<TimerOff size={32} aria-hidden />}
        title={t('viewing.over')}
        text={t('viewing.overText')}
        action={
          <Button look="primary" disabled={isBusy} onPress={() => run(leave)}>
            {t('viewing.back')}
          </Button>
        }
      />
      <FailureNotice failure={failure} />
    </main>
  );
}
