/** The audit trail of everybody, for operators. */
import { useCallback } from 'react';
import { useTranslation } from '#renderer/ui/translation.tsx';
import { AuditTrail } from '../audit/audit-trail.tsx';
import type { AskEntries } from '../audit/entries.ts';
import { useServices } from '../cloud-api/services-context.tsx';
import { useAnswer } from '../cloud-api/use-answer.ts';
import { OfficePage } from './office-page.tsx';

export function OfficeAuditPage() {
  const { t } = useTranslation();
  const { api } = useServices();
  const ask = useCallback<AskEntries>((filter) => api.office.audit.list.query(filter), [api]);
  const askPeople = useCallback(async () => {
    const operators = await api.office.operators.list.query();
    return operators.map(({ id, name, email }) => ({ id, name, signInName: email, restaurant: null }));
  }, [api]);
  const [people] = useAnswer(askPeople);
  return (
    <OfficePage title={t('office.pages.audit')} about={t('contract.audit.about')}>
      <AuditTrail ask={ask} people={people.kind === 'here' ? people.value : []} />
    </OfficePage>
  );
}
