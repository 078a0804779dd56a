/** What a smaller plan takes away, before it is asked for: what is in use beyond its limits, and what follows from that. */
import { useTranslation } from '#renderer/ui/translation.tsx';
import type { Lost, OverLimit } from '#shared/plans/lost-with-plan.ts';
import { countWords } from './amount-words.ts';
import styles from './plan.module.css';

type Props = { readonly lost: Lost; readonly plan: string };

function useNameOf(): (over: OverLimit) => string {
  const { t } = useTranslation();
  return (over) =>
    over.limit === 'queues'
      ? t('contract.plan.queues', { name: over.restaurant })
      : t(`contract.plan.${over.limit}`);
}

export function LostList({ lost: { over, requests, features }, plan }: Props) {
  const { t, i18n } = useTranslation();
  const count = (value: number): string => countWords(i18n.language, value);
  const nameOf = useNameOf();
  if (over.length === 0 && requests === null && features.length === 0)
    return <p>{t('planRequests.lost.nothing', { plan })}</p>;
  return (
    <section className={styles.lost}>
      <h3 className={styles.lostTitle}>{t('planRequests.lost.title', { plan })}</h3>
      <ul className={styles.lostList}>
        {over.map((one) => (
          <li key={one.limit === 'queues' ? one.restaurantId : one.limit}>
            <strong>{nameOf(one)}</strong>:{' '}
            {t('planRequests.lost.over', { used: count(one.used), most: count(one.most), plan })}{' '}
            {t(`planRequests.lost.follows.${one.limit}`, { most: count(one.most) })}
          </li>
        ))}
        {requests === null ? null : (
          <li>
            <strong>{t('office.limits.requestsPer15Minutes')}</strong>:{' '}
            {t('planRequests.lost.requests', {
              ...{ now: count(requests.now), most: count(requests.most), plan },
            })}
          </li>
        )}
        {features.map((feature) => (
          <li key={feature}>
            <strong>{t(`officePlans.names.${feature}`)}</strong>: {t('planRequests.lost.feature', { plan })}
          </li>
        ))}
      </ul>
      <p>{t('contract.plan.door')}</p>
    </section>
  );
}
