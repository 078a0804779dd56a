/** Name, short name, contact and domains of a tenant. */
import { useState } from 'react';
import { Button } from '#renderer/ui/button.tsx';
import { TextArea, TextField } from '#renderer/ui/field.tsx';
import { useTranslation } from '#renderer/ui/translation.tsx';
import { FailureNotice } from '../cloud-api/failure-notice.tsx';
import { useServices } from '../cloud-api/services-context.tsx';
import { useCommand } from '../cloud-api/use-command.ts';
import { Form } from '../forms/form.tsx';
import styles from '../layout/layout.module.css';
import { useMay } from './office-context.tsx';
import { SlugField } from './slug-field.tsx';
import type { TenantProps } from './tenant.ts';

const domainsIn = (typed: string): string[] =>
  typed
    .toLowerCase()
    .split(/\s+/)
    .filter((domain) => domain !== '');

export function TenantForm({ tenant, onChanged }: TenantProps) {
  const { t } = useTranslation();
  const { api, toasts } = useServices();
  const mayManage = useMay('tenants.manage');
  const command = useCommand();
  const { isBusy, failure } = command;
  const [name, setName] = useState(tenant.name);
  const [slug, setSlug] = useState(tenant.slug);
  const [contact, setContact] = useState(tenant.contactEmail ?? '');
  const primaryFirst = [...tenant.domains].sort(
    (one, other) => Number(other.isPrimary) - Number(one.isPrimary),
  );
  const [domains, setDomains] = useState(primaryFirst.map(({ domain }) => domain).join('\n'));
  const save = async (): Promise<void> => {
    const contactEmail = contact.trim() === '' ? null : contact;
    await api.office.tenants.edit.mutate({
      ...{ tenantId: tenant.id, name, slug, contactEmail, domains: domainsIn(domains) },
    });
    toasts.show({ title: t('office.tenants.saved') });
    onChanged();
  };
  return (
    <section className={styles.card}>
      <h2 className={styles.title}>{t('office.tenants.details')}</h2>
      <Form
        className={styles.form}
        draft={[name, slug, contact, domains]}
        command={command}
        act={save}
        disabledWhy={mayManage ? null : t('office.notReaders')}
      >
        <TextField label={t('office.tenants.tenantName')} value={name} onChange={setName} maxLength={100} />
        <SlugField slug={slug} own={tenant.slug} onChange={setSlug} />
        <TextField label={t('office.tenants.contact')} value={contact} onChange={setContact} type="email" />
        <TextArea
          label={t('office.tenants.domains')}
          hint={t('office.tenants.domainsHint')}
          value={domains}
          onChange={setDomains}
        />
        <FailureNotice failure={failure} />
        <Button type="submit" disabled={isBusy} disabledWhy={mayManage ? null : t('office.notReaders')}>
          {t('ui.save')}
        </Button>
      </Form>
    </section>
  );
}
