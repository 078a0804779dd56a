/** The restaurants of all tenants, each leading to its tenant. */
import { useCallback, useState } from 'react';
import { TextField } from '#renderer/ui/field.tsx';
import { useTranslation } from '#renderer/ui/translation.tsx';
import { AnsweredList } from '../cloud-api/answered-list.tsx';
import { useServices } from '../cloud-api/services-context.tsx';
import { useAnswer } from '../cloud-api/use-answer.ts';
import styles from '../layout/layout.module.css';
import { Link } from '../routing/link.tsx';
import { OfficePage } from './office-page.tsx';

export function OfficeRestaurantsPage() {
  const { t } = useTranslation();
  const { api } = useServices();
  const [search, setSearch] = useState('');
  const ask = useCallback(() => api.office.restaurants.list.query({ search }), [api, search]);
  const [answer, askAgain] = useAnswer(ask);
  return (
    <OfficePage title={t('office.pages.restaurants')}>
      <TextField
        label={t('officeUsers.restaurants.search')}
        value={search}
        onChange={setSearch}
        type="search"
        maxLength={100}
      />
      <AnsweredList
        answer={answer}
        askAgain={askAgain}
        none={t('officeUsers.restaurants.none')}
        noneText={t('officeUsers.restaurants.noneText')}
        row={({ id, name, status, country, tenantId, tenant, stations }) => (
          <li key={id} className={styles.row}>
            <div className={styles.who}>
              <h2 className={styles.name}>{name}</h2>
              <p className={styles.detail}>
                <Link to={`/backoffice/tenants/${tenantId}`}>{tenant}</Link> ·{' '}
                {t(`office.tenants.states.${status}`)} · {country} ·{' '}
                {t('officeUsers.restaurants.stations', { count: stations })}
              </p>
            </div>
          </li>
        )}
      />
    </OfficePage>
  );
}
