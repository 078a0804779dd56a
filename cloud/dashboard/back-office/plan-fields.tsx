/** What an operator types of a plan: limits, prices, and which features it has. */

import { TextField } from '#renderer/ui/field.tsx';
import { Switch } from '#renderer/ui/switch.tsx';
import { useTranslation } from '#renderer/ui/translation.tsx';
import { type Feature, feature, type Limits } from '#shared/plans/plan.ts';
import { limitNames } from './limit-names.ts';
import { isWrong, type PlanDraft, type Price, prices } from './plan-draft.ts';
import styles from './plans.module.css';

type Props = { readonly draft: PlanDraft; readonly onChange: (draft: PlanDraft) => void };

export function PlanFields({ draft, onChange }: Props) {
  const { t } = useTranslation();
  const field = (name: keyof Limits | Price, label: string, words: string) => {
    const problem = isWrong(draft, name) ? words : undefined;
    return (
      <TextField
        key={name}
        label={label}
        value={draft.typed[name]}
        inputMode="decimal"
        maxLength={10}
        problem={problem}
        wrong={problem}
        onChange={(typed) => onChange({ ...draft, typed: { ...draft.typed, [name]: typed } })}
      />
    );
  };
  const give = (name: Feature, isGiven: boolean): void => {
    const others = draft.features.filter((each) => each !== name);
    onChange({ ...draft, features: isGiven ? [...others, name] : others });
  };
  return (
    <>
      <div className={styles.fields}>
        {limitNames.map((name) => field(name, t(`office.limits.${name}`), t('officePlans.wrongLimit')))}
        {prices.map((name) => field(name, t(`office.plans.${name}`), t('officePlans.wrongPrice')))}
      </div>
      <fieldset className={styles.features}>
        <legend>{t('officePlans.features')}</legend>
        {feature.options.map((name) => (
          <Switch
            key={name}
            label={t(`officePlans.names.${name}`)}
            checked={draft.features.includes(name)}
            onChange={(isGiven) => give(name, isGiven)}
          />
        ))}
      </fieldset>
    </>
  );
}
