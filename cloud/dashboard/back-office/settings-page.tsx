/** What holds for the whole platform, which takes effect with the next request, and the letters that did not leave. */
import { useCallback, useState } from 'react';
import { Button } from '#renderer/ui/button.tsx';
import { classNames } from '#renderer/ui/class-names.ts';
import { TextField } from '#renderer/ui/field.tsx';
import { Select } from '#renderer/ui/select.tsx';
import { Skeleton } from '#renderer/ui/skeleton.tsx';
import { useTranslation } from '#renderer/ui/translation.tsx';
import { planId } from '#shared/plans/plan.ts';
import type { PlatformSettings } from '#shared/platform/platform-settings.ts';
import { FailureNotice } from '../cloud-api/failure-notice.tsx';
import { useServices } from '../cloud-api/services-context.tsx';
import { useAnswer } from '../cloud-api/use-answer.ts';
import { useCommand } from '../cloud-api/use-command.ts';
import { Form } from '../forms/form.tsx';
import styles from '../layout/layout.module.css';
import { useMay } from './office-context.tsx';
import { OfficePage } from './office-page.tsx';
import { StuckLetters } from './stuck-letters.tsx';

type FieldsProps = {
  readonly settings: PlatformSettings;
  readonly onChange: (settings: PlatformSettings) => void;
};

function SettingsFields({ settings, onChange }: FieldsProps) {
  const { t } = useTranslation();
  const registrations = (['open', 'by-application'] as const).map((value) => ({
    value,
    label: t(`office.settings.registrations.${value}`),
  }));
  const plans = planId.options.map((value) => ({ value, label: t(`office.plans.names.${value}`) }));
  return (
    <>
      <Select
        label={t('office.settings.registration')}
        value={settings.registration}
        options={registrations}
        onChange={(registration) => onChange({ ...settings, registration })}
      />
      <Select
        label={t('office.settings.defaultPlan')}
        value={settings.defaultPlan}
        options={plans}
        onChange={(defaultPlan) => onChange({ ...settings, defaultPlan })}
      />
      <TextField
        label={t('office.settings.retentionDays')}
        value={String(settings.retentionDays)}
        inputMode="numeric"
        onChange={(days) => onChange({ ...settings, retentionDays: Number(days.replaceAll(/\D/g, '')) })}
      />
      <TextField
        label={t('office.settings.sessionIdleMinutes')}
        value={String(settings.sessionIdleMinutes)}
        inputMode="numeric"
        onChange={(typed) =>
          onChange({ ...settings, sessionIdleMinutes: Number(typed.replaceAll(/\D/g, '')) })
        }
      />
      <TextField
        label={t('office.settings.supportEmail')}
        value={settings.supportEmail}
        type="email"
        onChange={(supportEmail) => onChange({ ...settings, supportEmail })}
      />
    </>
  );
}

function SettingsForm({ kept }: { readonly kept: PlatformSettings }) {
  const { t } = useTranslation();
  const { api, toasts } = useServices();
  const mayManage = useMay('settings.manage');
  const command = useCommand();
  const { isBusy, failure } = command;
  const [settings, setSettings] = useState(kept);
  const save = async (): Promise<void> => {
    await api.office.settings.change.mutate(settings);
    toasts.show({ title: t('office.tenants.saved') });
  };
  return (
    <section className={styles.card}>
      <Form
        className={classNames(styles.form, styles.measure)}
        draft={settings}
        command={command}
        act={save}
        disabledWhy={mayManage ? null : t('office.onlyAdmins')}
      >
        <SettingsFields settings={settings} onChange={setSettings} />
        <FailureNotice failure={failure} />
        <Button
          type="submit"
          look="primary"
          disabled={isBusy}
          disabledWhy={mayManage ? null : t('office.onlyAdmins')}
        >
          {t('ui.save')}
        </Button>
      </Form>
    </section>
  );
}

export function SettingsPage() {
  const { t } = useTranslation();
  const { api } = useServices();
  const [answer, askAgain] = useAnswer(useCallback(() => api.office.settings.show.query(), [api]));
  return (
    <OfficePage title={t('office.pages.settings')}>
      {answer.kind === 'loading' ? <Skeleton shape="row" /> : null}
      {answer.kind === 'failed' ? <FailureNotice failure={answer.failure} onRetry={askAgain} /> : null}
      {answer.kind === 'here' ? <SettingsForm kept={answer.value} /> : null}
      <StuckLetters />
    </OfficePage>
  );
}
