/** Finds a tenant and takes one of those found; one that is switched off says so and cannot be taken. */
import { useCallback, useState } from 'react';
import { TextField } from '#renderer/ui/field.tsx';
import { Skeleton } from '#renderer/ui/skeleton.tsx';
import { useTranslation } from '#renderer/ui/translation.tsx';
import type { CloudApi } from '../cloud-api/cloud-api.ts';
import { FailureNotice } from '../cloud-api/failure-notice.tsx';
import { useServices } from '../cloud-api/services-context.tsx';
import { useAnswer } from '../cloud-api/use-answer.ts';
import layout from '../layout/layout.module.css';
import styles from './tenant-choice.module.css';

export type FoundTenant = Awaited<ReturnType<CloudApi['office']['tenants']['list']['query']>>[number];

type Props = {
  /** What is looked for first. */
  readonly first: string;
  readonly chosen: FoundTenant | undefined;
  readonly onChoose: (tenant: FoundTenant | undefined) => void;
};

function Choice({ tenant, chosen, onChoose }: Omit<Props, 'first'> & { readonly tenant: FoundTenant }) {
  const { t } = useTranslation();
  const { id, name, slug, state, restaurants } = tenant;
  const isOff = state !== 'active';
  return (
    <li>
      <label className={styles.choice}>
        <input
          type="radio"
          name="tenant"
          checked={chosen?.id === id}
          disabled={isOff}
          onChange={() => onChoose(tenant)}
        />
        <span>
          <span className={styles.name}>{name}</span>
          <br />
          <span className={layout.detail}>
            {slug} · {t('office.tenants.restaurantCount', { count: restaurants })}
            {isOff ? ` · ${t('officeApplications.off')}` : null}
          </span>
        </span>
      </label>
    </li>
  );
}

function Found({ search, ...choice }: Omit<Props, 'first'> & { readonly search: string }) {
  const { t } = useTranslation();
  const { api } = useServices();
  const ask = useCallback(() => api.office.tenants.list.query({ search }), [api, search]);
  const [answer, askAgain] = useAnswer(ask);
  if (answer.kind === 'loading') return <Skeleton shape="row" />;
  if (answer.kind === 'failed') return <FailureNotice failure={answer.failure} onRetry={askAgain} />;
  if (answer.value.length === 0) return <p role="status">{t('officeApplications.none')}</p>;
  return (
    <ul className={styles.found} aria-label={t('officeApplications.found')}>
      {answer.value.map((tenant) => (
        <Choice key={tenant.id} tenant={tenant} {...choice} />
      ))}
    </ul>
  );
}

export function TenantChoice({ first, ...choice }: Props) {
  const { t } = useTranslation();
  const [search, setSearch] = useState(first);
  return (
    <>
      <TextField
        label={t('officeApplications.search')}
        hint={t('officeApplications.searchHint')}
        type="search"
        value={search}
        maxLength={100}
        onChange={(typed) => {
          setSearch(typed);
          choice.onChoose(undefined);
        }}
      />
      <Found search={search} {...choice} />
    </>
  );
}
