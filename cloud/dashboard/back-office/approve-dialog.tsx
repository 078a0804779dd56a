/** Approves an application: as a tenant of its own, or as a further restaurant of one that is there. */
import { useState } from 'react';
import { Button } from '#renderer/ui/button.tsx';
import { TextArea } from '#renderer/ui/field.tsx';
import { Select } from '#renderer/ui/select.tsx';
import { useTranslation } from '#renderer/ui/translation.tsx';
import { fillPath } from '#shared/pages/match-path.ts';
import type { Failure } from '../cloud-api/cloud-api.ts';
import { useServices } from '../cloud-api/services-context.tsx';
import { useCommand } from '../cloud-api/use-command.ts';
import styles from '../layout/layout.module.css';
import { Link } from '../routing/link.tsx';
import { AskingDialog } from '../unsaved/asking-dialog.tsx';
import { useUnsaved } from '../unsaved/use-draft.ts';
import type { Application } from './application.ts';
import { type FoundTenant, TenantChoice } from './tenant-choice.tsx';

type Kind = 'own' | 'further';
type Props = {
  readonly application: Application;
  readonly onDone: () => void;
  readonly onClose: () => void;
};

type BecomesProps = {
  readonly application: Application;
  readonly kind: Kind;
  readonly tenant: FoundTenant | undefined;
  readonly onKind: (kind: Kind) => void;
  readonly onTenant: (tenant: FoundTenant | undefined) => void;
};

function Becomes({ application, kind, tenant, onKind, onTenant }: BecomesProps) {
  const { t } = useTranslation();
  const kinds = (['own', 'further'] as const).map((value) => ({
    value,
    label: t(`officeApplications.kinds.${value}`),
  }));
  const { contact_name: name, email } = application;
  return (
    <>
      <Select label={t('officeApplications.becomes')} value={kind} options={kinds} onChange={onKind} />
      <p className={styles.about} role="status">
        {tenant === undefined
          ? t(`officeApplications.${kind}Text`)
          : t('officeApplications.joins', { name, tenant: tenant.name })}
      </p>
      {kind === 'further' ? <TenantChoice first={email} chosen={tenant} onChoose={onTenant} /> : null}
    </>
  );
}

type FullProps = { readonly tenant: FoundTenant | undefined; readonly failure: Failure | undefined };

function ToFullTenant({ tenant, failure }: FullProps) {
  const { t } = useTranslation();
  const isFull = failure?.kind === 'refused' && failure.refusal === 'tenant-full';
  if (!isFull || tenant === undefined) return null;
  return (
    <Link to={fillPath('/backoffice/tenants/:tenantId', { tenantId: tenant.id })}>
      {t('officeApplications.toTenant', { tenant: tenant.name })}
    </Link>
  );
}

export function ApproveDialog({ application, onDone, onClose }: Props) {
  const { t } = useTranslation();
  const { api, toasts } = useServices();
  const { isBusy, failure, run } = useCommand();
  const [kind, setKind] = useState<Kind>('own');
  const [tenant, setTenant] = useState<FoundTenant | undefined>();
  const [notes, setNotes] = useState('');
  useUnsaved(notes !== '');
  const { id: applicationId, restaurant_name: name } = application;
  const approve = async (): Promise<void> => {
    await api.office.applications.approve.mutate({ applicationId, notes, tenantId: tenant?.id ?? null });
    const title =
      tenant === undefined
        ? t('officeApplications.approved', { name })
        : t('officeApplications.joined', { name, tenant: tenant.name });
    toasts.show({ title });
    onDone();
  };
  const foot = (
    <Button
      look="primary"
      disabled={isBusy}
      disabledWhy={kind === 'further' && tenant === undefined ? t('officeApplications.furtherText') : null}
      onPress={() => run(approve)}
    >
      {t('office.applications.approve')}
    </Button>
  );
  const turn = (next: Kind): void => {
    setKind(next);
    setTenant(undefined);
  };
  return (
    <AskingDialog
      open
      title={`${t('office.applications.approve')}: ${name}`}
      closeLabel={t('ui.close')}
      foot={foot}
      failure={failure}
      remedy={<ToFullTenant tenant={tenant} failure={failure} />}
      onClose={onClose}
    >
      <div className={styles.form}>
        <Becomes application={application} kind={kind} tenant={tenant} onKind={turn} onTenant={setTenant} />
        <TextArea label={t('office.notes')} value={notes} onChange={setNotes} maxLength={500} />
      </div>
    </AskingDialog>
  );
}
