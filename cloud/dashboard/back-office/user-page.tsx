/** One person who signs in: where they work, and what they did and what was done to them. */
import { UserX } from 'lucide-react';
import { useCallback } from 'react';
import { EmptyState } from '#renderer/ui/empty-state.tsx';
import { type Fact, Facts } from '#renderer/ui/facts.tsx';
import { Skeleton } from '#renderer/ui/skeleton.tsx';
import { useTranslation } from '#renderer/ui/translation.tsx';
import { findPage } from '#shared/pages/page-paths.ts';
import { AuditTrail } from '../audit/audit-trail.tsx';
import type { AskEntries } from '../audit/entries.ts';
import type { CloudApi } from '../cloud-api/cloud-api.ts';
import { FailureNotice } from '../cloud-api/failure-notice.tsx';
import { useServices } from '../cloud-api/services-context.tsx';
import { useAnswer } from '../cloud-api/use-answer.ts';
import styles from '../layout/layout.module.css';
import { usePlace } from '../routing/address-context.tsx';
import { Link } from '../routing/link.tsx';
import { dayWords, momentWords } from '../time/time-words.ts';
import { useMay } from './office-context.tsx';
import { OfficePage } from './office-page.tsx';
import { UserSwitches } from './user-switches.tsx';

type User = Awaited<ReturnType<CloudApi['office']['users']['show']['query']>>;

function Memberships({ memberships }: Pick<User, 'memberships'>) {
  const { t } = useTranslation();
  const none = (
    <EmptyState
      icon={<UserX size={32} aria-hidden />}
      title={t('officeUsers.nowhere')}
      text={t('officeUsers.nowhereText')}
    />
  );
  return (
    <section className={styles.card}>
      <h2 className={styles.title}>{t('officeUsers.memberships')}</h2>
      {memberships.length === 0 ? none : null}
      <ul>
        {memberships.map(({ tenantId, tenant, restaurant, role, state }) => (
          <li key={`${tenantId} ${restaurant} ${role}`} className={styles.row}>
            <div className={styles.who}>
              <p className={styles.name}>{restaurant}</p>
              <p className={styles.detail}>
                <Link to={`/backoffice/tenants/${tenantId}`}>{tenant}</Link> · {t(`dashboard.roles.${role}`)}{' '}
                · {t(`invitations.staffState.${state}`)}
              </p>
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}

function About({ user }: { readonly user: User }) {
  const { t, i18n } = useTranslation();
  const { email, username, createdAt, lastSignedInAt } = user;
  const facts: readonly Fact[] = [
    { name: t('officeUsers.email'), value: email ?? '–' },
    { name: t('officeUsers.username'), value: username ?? '–' },
    { name: t('officeUsers.since'), value: dayWords(i18n.language, createdAt) },
    {
      name: t('officeUsers.lastSignedIn'),
      value: lastSignedInAt === null ? t('officeUsers.never') : momentWords(i18n.language, lastSignedInAt),
    },
  ];
  return (
    <section className={styles.card}>
      <Facts facts={facts} />
    </section>
  );
}

export function UserPage() {
  const { t } = useTranslation();
  const { api } = useServices();
  const mayManage = useMay('users.manage');
  const accountId = findPage(usePlace().path)?.parameters.accountId ?? '';
  const [answer, askAgain] = useAnswer(
    useCallback(() => api.office.users.show.query({ accountId }), [api, accountId]),
  );
  const askEntries = useCallback<AskEntries>(
    (filter) => api.office.audit.list.query({ ...filter, concerns: accountId }),
    [api, accountId],
  );
  if (answer.kind === 'loading') return <Skeleton shape="row" />;
  if (answer.kind === 'failed')
    return (
      <OfficePage title={t('office.pages.users')}>
        <FailureNotice failure={answer.failure} onRetry={askAgain} />
      </OfficePage>
    );
  const user = answer.value;
  const name = user.name === '' ? (user.email ?? user.username ?? '') : user.name;
  const switches = <UserSwitches users={[user]} who={name} onChanged={askAgain} />;
  return (
    <OfficePage
      title={name}
      about={t(`invitations.staffState.${user.state}`)}
      actions={mayManage ? switches : undefined}
    >
      <About user={user} />
      <Memberships memberships={user.memberships} />
      <h2 className={styles.title}>{t('officeUsers.trail')}</h2>
      <AuditTrail ask={askEntries} />
    </OfficePage>
  );
}
