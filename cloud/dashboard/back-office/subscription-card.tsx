/** The plan a tenant has, how it is paid, and limits of its own. */
import { useState } from 'react';
import { Button } from '#renderer/ui/button.tsx';
import { TextField } from '#renderer/ui/field.tsx';
import { Select } from '#renderer/ui/select.tsx';
import { useTranslation } from '#renderer/ui/translation.tsx';
import { type Limits, planId } from '#shared/plans/plan.ts';
import { endsTooEarly, type Subscription } from '#shared/plans/subscription.ts';
import { FailureNotice } from '../cloud-api/failure-notice.tsx';
import { useServices } from '../cloud-api/services-context.tsx';
import { useCommand } from '../cloud-api/use-command.ts';
import { Form } from '../forms/form.tsx';
import styles from '../layout/layout.module.css';
import { DayField } from '../time/day-field.tsx';
import { dayOf, startOf } from '../time/days.ts';
import { limitNames } from './limit-names.ts';
import { useMay } from './office-context.tsx';
import type { TenantProps } from './tenant.ts';

type FieldsProps = { readonly wish: Subscription; readonly onChange: (wish: Subscription) => void };

function KindFields({ wish, onChange }: FieldsProps) {
  const { t } = useTranslation();
  const plans = planId.options.map((value) => ({ value, label: t(`office.plans.names.${value}`) }));
  const statuses = (['active', 'past-due', 'ending', 'ended'] as const).map((value) => ({
    value,
    label: t(`office.tenants.statuses.${value}`),
  }));
  const cycles = (['monthly', 'yearly'] as const).map((value) => ({
    value,
    label: t(`office.tenants.cycles.${value}`),
  }));
  const priorities = (['standard', 'high'] as const).map((value) => ({
    value,
    label: t(`office.tenants.priorities.${value}`),
  }));
  return (
    <>
      <Select
        label={t('office.tenants.plan')}
        value={wish.plan}
        options={plans}
        onChange={(plan) => onChange({ ...wish, plan })}
      />
      <Select
        label={t('office.tenants.status')}
        value={wish.status}
        options={statuses}
        onChange={(status) => onChange({ ...wish, status })}
      />
      <Select
        label={t('office.tenants.cycle')}
        value={wish.cycle}
        options={cycles}
        onChange={(cycle) => onChange({ ...wish, cycle })}
      />
      <Select
        label={t('office.tenants.priority')}
        value={wish.supportPriority}
        options={priorities}
        onChange={(supportPriority) => onChange({ ...wish, supportPriority })}
      />
    </>
  );
}

/** The last day counts as a whole. A first day that is not there yet is none, so that it is said and not saved. */
function TimeFields({ wish, onChange }: FieldsProps) {
  const { t } = useTranslation();
  const { startsAt, endsAt } = wish;
  return (
    <>
      <DayField
        label={t('subscription.starts')}
        value={Number.isNaN(startsAt) ? '' : dayOf(startsAt)}
        onChange={(day) => onChange({ ...wish, startsAt: startOf(day) ?? Number.NaN })}
        required
      />
      <DayField
        label={t('subscription.ends')}
        hint={t('subscription.endsHint')}
        problem={endsTooEarly(wish) ? t('subscription.tooEarly') : undefined}
        value={endsAt === null ? '' : dayOf(endsAt - 1)}
        onChange={(day) => onChange({ ...wish, endsAt: startOf(day, 1) })}
      />
    </>
  );
}

/** What is no whole number is kept as none, so that it is said and not saved. */
function LimitField({ name, wish, onChange }: FieldsProps & { readonly name: keyof Limits }) {
  const { t } = useTranslation();
  const limit = wish.limits[name];
  const [typed, setTyped] = useState(limit === undefined ? '' : String(limit));
  const type = (text: string): void => {
    const { [name]: _former, ...others } = wish.limits;
    const whole = /^\d+$/.test(text.trim()) ? Number(text) : Number.NaN;
    setTyped(text);
    onChange({ ...wish, limits: text.trim() === '' ? others : { ...others, [name]: whole } });
  };
  return (
    <TextField
      label={t('office.tenants.ownLimit', { what: t(`office.limits.${name}`) })}
      hint={t('office.tenants.ownLimitHint')}
      problem={Number.isNaN(limit) ? t('officePlans.wrongLimit') : undefined}
      inputMode="numeric"
      value={typed}
      onChange={type}
    />
  );
}

export function SubscriptionCard({ tenant, onChanged }: TenantProps) {
  const { t } = useTranslation();
  const { api, toasts } = useServices();
  const mayManage = useMay('plans.manage');
  const command = useCommand();
  const { isBusy, failure } = command;
  const [wish, setWish] = useState<Subscription>(
    () =>
      tenant.contract.subscription ?? {
        ...{ plan: tenant.contract.plan, status: 'active', cycle: 'monthly', supportPriority: 'standard' },
        ...{ startsAt: Date.now(), endsAt: null, limits: {} },
      },
  );
  const hasWrongLimit = Object.values(wish.limits).some(Number.isNaN);
  const save = async (): Promise<void> => {
    await api.office.tenants.subscribe.mutate({ tenantId: tenant.id, subscription: wish });
    toasts.show({ title: t('office.tenants.saved') });
    onChanged();
  };
  return (
    <section className={styles.card}>
      <h2 className={styles.title}>{t('office.tenants.subscription')}</h2>
      <Form
        className={styles.form}
        draft={wish}
        command={command}
        act={save}
        disabledWhy={mayManage ? null : t('office.onlyAdmins')}
      >
        <KindFields wish={wish} onChange={setWish} />
        <TimeFields wish={wish} onChange={setWish} />
        {limitNames.map((name) => (
          <LimitField key={name} name={name} wish={wish} onChange={setWish} />
        ))}
        <FailureNotice failure={failure} />
        <Button
          type="submit"
          disabled={isBusy || hasWrongLimit || endsTooEarly(wish)}
          disabledWhy={mayManage ? null : t('office.onlyAdmins')}
        >
          {t('office.tenants.subscribe')}
        </Button>
      </Form>
    </section>
  );
}
