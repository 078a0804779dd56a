/** What an owner asked for of other plans: what is open may be taken back, and the rest says what became of it. */
import { useTranslation } from '#renderer/ui/translation.tsx';
import type { CloudApi } from '../cloud-api/cloud-api.ts';
import { useServices } from '../cloud-api/services-context.tsx';
import styles from '../layout/layout.module.css';
import { OpenRequest } from './open-request.tsx';
import { RequestList } from './request-list.tsx';
import { usePlanRequestWords } from './use-plan-request-words.ts';

export type PlanRequest = Awaited<ReturnType<CloudApi['plan']['requests']['query']>>[number];

type Props = { readonly requests: readonly PlanRequest[]; readonly onChanged: () => void };

export function PlanRequests({ requests, onChanged }: Props) {
  const { t } = useTranslation();
  const { api } = useServices();
  const requestWords = usePlanRequestWords();
  const open = requests.find(({ state }) => state === 'pending');
  if (requests.length === 0) return null;
  const takeBack = async (): Promise<void> => {
    if (open !== undefined) await api.plan.cancel.mutate({ planRequestId: open.id });
    onChanged();
  };
  const titleOf = (request: PlanRequest): string =>
    [requestWords(request), ...(request.reason === '' ? [] : [request.reason])].join(' · ');
  return (
    <section className={styles.card}>
      <h2 className={styles.title}>{t('planRequests.former')}</h2>
      {open === undefined ? null : (
        <OpenRequest words={t('planRequests.asked', { plan: requestWords(open) })} takeBack={takeBack} />
      )}
      <RequestList requests={requests} titleOf={titleOf} />
    </section>
  );
}
