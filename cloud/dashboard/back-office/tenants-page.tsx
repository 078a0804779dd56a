/** Every tenant, found by name, short name or contact; a new one is made here. */
import { useCallback, useState } from 'react';
import { Button } from '#renderer/ui/button.tsx';
import { TextField } from '#renderer/ui/field.tsx';
import { useTranslation } from '#renderer/ui/translation.tsx';
import { AnsweredList } from '../cloud-api/answered-list.tsx';
import { useServices } from '../cloud-api/services-context.tsx';
import { useAnswer } from '../cloud-api/use-answer.ts';
import styles from '../layout/layout.module.css';
import { Link } from '../routing/link.tsx';
import { NewTenantDialog } from './new-tenant-dialog.tsx';
import { useMay } from './office-context.tsx';
import { OfficePage } from './office-page.tsx';

export function TenantsPage() {
  const { t } = useTranslation();
  const { api } = useServices();
  const mayManage = useMay('tenants.manage');
  const [search, setSearch] = useState('');
  const [isMaking, setMaking] = useState(false);
  const ask = useCallback(() => api.office.tenants.list.query({ search }), [api, search]);
  const [answer, askAgain] = useAnswer(ask);
  const make = (
    <Button look="primary" onPress={() => setMaking(true)}>
      {t('office.tenants.new')}
    </Button>
  );
  return (
    <OfficePage title={t('office.pages.tenants')} actions={mayManage ? make : undefined}>
      <TextField
        label={t('office.tenants.search')}
        value={search}
        onChange={setSearch}
        type="search"
        maxLength={100}
      />
      <AnsweredList
        answer={answer}
        askAgain={askAgain}
        none={t('office.tenants.none')}
        noneText={t('office.tenants.noneText')}
        row={({ id, name, slug, state, plan, restaurants, stations }) => (
          <li key={id} className={styles.row}>
            <div className={styles.who}>
              <h2 className={styles.name}>
                <Link to={`/backoffice/tenants/${id}`}>{name}</Link>
              </h2>
              <p className={styles.detail}>
                {slug} · {t(`office.tenants.states.${state}`)} ·{' '}
                {plan === null ? t('office.tenants.noPlan') : t(`office.plans.names.${plan}`)} ·{' '}
                {t('office.tenants.restaurantCount', { count: restaurants })} ·{' '}
                {t('office.tenants.stationCount', { count: stations })}
              </p>
            </div>
          </li>
        )}
      />
      {isMaking ? <NewTenantDialog onClose={() => setMaking(false)} onMade={askAgain} /> : null}
    </OfficePage>
  );
}
