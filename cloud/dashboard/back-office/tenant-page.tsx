/** One tenant: what it has and uses, and everything an operator may change of it. */
import { useCallback, useState } from 'react';
import { Button } from '#renderer/ui/button.tsx';
import { type Fact, Facts } from '#renderer/ui/facts.tsx';
import { Skeleton } from '#renderer/ui/skeleton.tsx';
import { useTranslation } from '#renderer/ui/translation.tsx';
import { findPage } from '#shared/pages/page-paths.ts';
import { FailureNotice } from '../cloud-api/failure-notice.tsx';
import { useServices } from '../cloud-api/services-context.tsx';
import { useAnswer } from '../cloud-api/use-answer.ts';
import { useCommand } from '../cloud-api/use-command.ts';
import styles from '../layout/layout.module.css';
import { countWords } from '../plan/amount-words.ts';
import { usePlace } from '../routing/address-context.tsx';
import { AwaitedOwner } from '../staff/awaited-owner.tsx';
import { dayWords } from '../time/time-words.ts';
import { BeginView } from '../viewing/begin-view.tsx';
import { useMay } from './office-context.tsx';
import { OfficePage } from './office-page.tsx';
import { SubscriptionCard } from './subscription-card.tsx';
import type { TenantProps } from './tenant.ts';
import { TenantForm } from './tenant-form.tsx';
import { WordsDialog } from './words-dialog.tsx';

function Switches({ tenant: { id: tenantId, name, state }, onChanged }: TenantProps) {
  const { t } = useTranslation();
  const { api } = useServices();
  const mayDelete = useMay('tenants.delete');
  const { isBusy, failure, run } = useCommand();
  const [asked, ask] = useState<'off' | 'delete' | undefined>();
  const turnOn = async (): Promise<void> => {
    await api.office.tenants.switch.mutate({ tenantId, to: 'on', reason: '' });
    onChanged();
  };
  const turnOff = async (reason: string): Promise<void> => {
    if (asked === 'off') await api.office.tenants.switch.mutate({ tenantId, to: 'off', reason });
    else await api.office.tenants.delete.mutate({ tenantId, reason });
    onChanged();
  };
  return (
    <div className={styles.row}>
      {state === 'active' ? (
        <Button onPress={() => ask('off')}>{t('office.tenants.off')}</Button>
      ) : (
        <Button look="primary" disabled={isBusy} onPress={() => run(turnOn)}>
          {t('office.tenants.on')}
        </Button>
      )}
      {mayDelete && state !== 'withdrawn' ? (
        <Button look="plain" onPress={() => ask('delete')}>
          {t('office.tenants.delete')}
        </Button>
      ) : null}
      <FailureNotice failure={failure} />
      {asked === undefined ? null : (
        <WordsDialog
          title={`${t(`office.tenants.${asked}`)}: ${name}`}
          about={t(`office.tenants.${asked}Text`)}
          label={t('office.reason')}
          go={t(`office.tenants.${asked}`)}
          isNeeded
          act={turnOff}
          onClose={() => ask(undefined)}
        />
      )}
    </div>
  );
}

const personLine = ({ name, email }: TenantProps['tenant']['people'][number], index: number) => (
  <p key={index}>{email === null ? name : `${name} (${email})`}</p>
);

function Overview({ tenant, onChanged }: TenantProps) {
  const { t, i18n } = useTranslation();
  const mayManage = useMay('tenants.manage');
  const { usage, contract, people, reason, state, deleteAfter } = tenant;
  const { limits } = contract;
  const counts = (used: number, all: number) => ({
    used: countWords(i18n.language, used),
    all: countWords(i18n.language, all),
  });
  const facts: readonly Fact[] = [
    { name: t('office.tenants.since'), value: dayWords(i18n.language, tenant.createdAt) },
    { name: t('office.tenants.plan'), value: t(`office.plans.names.${contract.plan}`) },
    {
      name: t('office.tenants.usage'),
      value: (
        <>
          <p>{t('office.tenants.usedRestaurants', counts(usage.restaurants, limits.restaurants))}</p>
          <p>{t('office.tenants.usedStaff', counts(usage.staff, limits.staff))}</p>
        </>
      ),
    },
    ...(people.length === 0 ? [] : [{ name: t('office.tenants.people'), value: people.map(personLine) }]),
  ];
  return (
    <section className={styles.card}>
      <Facts facts={facts} />
      {state === 'active' ? null : <p>{t('office.tenants.offBecause', { reason })}</p>}
      {deleteAfter === null ? null : (
        <p>{t('office.tenants.erasedAfter', { date: dayWords(i18n.language, deleteAfter) })}</p>
      )}
      {mayManage ? <Switches tenant={tenant} onChanged={onChanged} /> : null}
    </section>
  );
}

function Owners({ tenant: { id: tenantId, awaitedOwners }, onChanged }: TenantProps) {
  const { api } = useServices();
  const mayManage = useMay('tenants.manage');
  const sendAgain = (invitationId: string) => () =>
    api.office.tenants.sendOwnerAgain.mutate({ tenantId, invitationId });
  return awaitedOwners.map((owner) => (
    <AwaitedOwner
      key={owner.invitationId}
      owner={owner}
      sendAgain={mayManage ? sendAgain(owner.invitationId) : null}
      onSent={onChanged}
    />
  ));
}

export function TenantPage() {
  const { t } = useTranslation();
  const { api } = useServices();
  const tenantId = findPage(usePlace().path)?.parameters.tenantId ?? '';
  const ask = useCallback(() => api.office.tenants.show.query({ tenantId }), [api, tenantId]);
  const [answer, askAgain] = useAnswer(ask);
  if (answer.kind === 'loading') return <Skeleton shape="row" />;
  if (answer.kind === 'failed')
    return (
      <OfficePage title={t('office.pages.tenants')}>
        <FailureNotice failure={answer.failure} onRetry={askAgain} />
      </OfficePage>
    );
  const tenant = answer.value;
  return (
    <OfficePage
      title={tenant.name}
      about={`${tenant.slug} · ${t(`office.tenants.states.${tenant.state}`)}`}
      actions={<BeginView tenantId={tenant.id} name={tenant.name} />}
    >
      <Owners tenant={tenant} onChanged={askAgain} />
      <Overview tenant={tenant} onChanged={askAgain} />
      <div className={styles.sides}>
        <TenantForm tenant={tenant} onChanged={askAgain} />
        <SubscriptionCard tenant={tenant} onChanged={askAgain} />
      </div>
    </OfficePage>
  );
}
