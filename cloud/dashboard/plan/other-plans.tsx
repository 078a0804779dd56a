/** What each plan holds beside one's own, and how to get it. */

import { type Fact, Facts } from '#renderer/ui/facts.tsx';
import { useTranslation } from '#renderer/ui/translation.tsx';
import { type PlanDetails, type PlanId, planId } from '#shared/plans/plan.ts';
import { limitNames } from '../back-office/limit-names.ts';
import styles from '../layout/layout.module.css';
import { ChangeButton } from '../viewing/change-button.tsx';
import { amountWords, countWords } from './amount-words.ts';
import plan from './plan.module.css';

function useFactsOf(): (details: PlanDetails) => readonly Fact[] {
  const { t, i18n } = useTranslation();
  const priceOf = (monthlyMinor: number, yearlyMinor: number): Fact['value'] =>
    monthlyMinor === 0 && yearlyMinor === 0 ? (
      t('plans.free')
    ) : (
      <>
        <p>{t('planRequests.cycles.monthly', { euros: amountWords(i18n.language, monthlyMinor) })}</p>
        <p>{t('planRequests.cycles.yearly', { euros: amountWords(i18n.language, yearlyMinor) })}</p>
      </>
    );
  return ({ limits, features, monthlyMinor, yearlyMinor }) => [
    { name: t('plans.price'), value: priceOf(monthlyMinor, yearlyMinor) },
    ...limitNames.map((name) => ({
      name: t(`office.limits.${name}`),
      value: countWords(i18n.language, limits[name]),
    })),
    {
      name: t('officePlans.features'),
      value:
        features.length === 0
          ? t('plans.noFeatures')
          : features.map((each) => <p key={each}>{t(`officePlans.names.${each}`)}</p>),
    },
  ];
}

export type WantedPlan = { readonly plan: PlanId; readonly details: PlanDetails };

type Props = {
  readonly own: PlanId;
  readonly plans: Readonly<Record<PlanId, PlanDetails>>;
  readonly supportEmail: string;
  /** Why nobody asks for another plan here and now. */
  readonly whyNotAsk: string | null;
  readonly onWanted: (wanted: WantedPlan) => void;
};

function HowToRaise({ supportEmail }: Pick<Props, 'supportEmail'>) {
  const { t } = useTranslation();
  if (supportEmail === '') return <p>{t('plans.tell')}</p>;
  const subject = encodeURIComponent(t('plans.subject'));
  return (
    <p>
      {t('plans.write')} <a href={`mailto:${supportEmail}?subject=${subject}`}>{supportEmail}</a>
    </p>
  );
}

export function OtherPlans({ own, plans, supportEmail, whyNotAsk, onWanted }: Props) {
  const { t } = useTranslation();
  const factsOf = useFactsOf();
  return (
    <section className={styles.card}>
      <h2 className={styles.title}>{t('plans.title')}</h2>
      <p className={styles.about}>{t('plans.when')}</p>
      <ul className={plan.others}>
        {planId.options
          .filter((id) => id !== own)
          .map((id) => (
            <li key={id} className={plan.other}>
              <h3 className={styles.name}>{t(`office.plans.names.${id}`)}</h3>
              <Facts facts={factsOf(plans[id])} />
              <ChangeButton
                disabledWhy={whyNotAsk}
                onPress={() => onWanted({ plan: id, details: plans[id] })}
              >
                {t('planRequests.ask', { plan: t(`office.plans.names.${id}`) })}
              </ChangeButton>
            </li>
          ))}
      </ul>
      <HowToRaise supportEmail={supportEmail} />
      <p className={styles.about}>{t('contract.plan.door')}</p>
    </section>
  );
}
