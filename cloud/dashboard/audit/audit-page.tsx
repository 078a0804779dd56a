/** The audit trail of a tenant, for its owners and managers. */
import { useCallback } from 'react';
import { useTranslation } from '#renderer/ui/translation.tsx';
import { useServices } from '../cloud-api/services-context.tsx';
import { useAnswer } from '../cloud-api/use-answer.ts';
import { Page } from '../frame/page.tsx';
import { AuditTrail } from './audit-trail.tsx';
import type { AskEntries } from './entries.ts';

export function AuditPage() {
  const { t } = useTranslation();
  const { api } = useServices();
  const ask = useCallback<AskEntries>((filter) => api.audit.list.query(filter), [api]);
  const [people] = useAnswer(useCallback(() => api.audit.people.query(), [api]));
  return (
    <Page title={t('contract.audit.title')} about={t('contract.audit.about')}>
      <AuditTrail ask={ask} people={people.kind === 'here' ? people.value : []} />
    </Page>
  );
}
