/** The staff of a restaurant: who they are, their PINs, and, apart from them, who left for good. */
import { useCallback, useState } from 'react';
import { Skeleton } from '#renderer/ui/skeleton.tsx';
import { useTranslation } from '#renderer/ui/translation.tsx';
import type { Rights } from '#shared/permissions/permissions.ts';
import { FailureNotice } from '../cloud-api/failure-notice.tsx';
import { useServices } from '../cloud-api/services-context.tsx';
import { useAnswer } from '../cloud-api/use-answer.ts';
import styles from '../layout/layout.module.css';
import { NewStaff } from './new-staff.tsx';
import type { Person } from './person.ts';
import own from './staff.module.css';
import { type Asked, StaffDialog } from './staff-dialog.tsx';
import { StaffLine } from './staff-line.tsx';

type Props = { readonly restaurantId: string; readonly acting: Rights };

export function StaffPanel({ restaurantId, acting }: Props) {
  const { t } = useTranslation();
  const { api } = useServices();
  const ask = useCallback(() => api.staff.list.query({ restaurantId }), [api, restaurantId]);
  const [staff, askAgain] = useAnswer(ask);
  const [asked, setAsked] = useState<Asked | undefined>();
  /** Whether it was done there or refused: somebody else may have changed them meanwhile. */
  const close = (): void => {
    setAsked(undefined);
    askAgain();
  };
  const all = staff.kind === 'here' ? staff.value : [];
  const archived = all.filter(({ state }) => state === 'archived');
  const present = all.filter(({ state }) => state !== 'archived');
  const lineOf = (person: Person) => (
    <StaffLine
      key={person.id}
      person={person}
      restaurantId={restaurantId}
      acting={acting}
      onAsk={(question) => setAsked({ question, person })}
      onChanged={askAgain}
    />
  );
  return (
    <section className={styles.card}>
      <h2 className={styles.title}>{t('dashboard.staff.title')}</h2>
      {staff.kind === 'loading' ? <Skeleton shape="row" /> : null}
      {staff.kind === 'failed' ? <FailureNotice failure={staff.failure} onRetry={askAgain} /> : null}
      {staff.kind === 'here' ? (
        <>
          <ul>{present.map(lineOf)}</ul>
          {archived.length === 0 ? null : (
            <details className={own.archive}>
              <summary className={own.summary}>
                {t('rights.archivedTitle', { count: archived.length })}
              </summary>
              <p className={styles.detail}>{t('rights.archivedAbout')}</p>
              <ul>{archived.map(lineOf)}</ul>
            </details>
          )}
        </>
      ) : null}
      <NewStaff restaurantId={restaurantId} acting={acting} onChanged={askAgain} />
      {asked === undefined ? null : (
        <StaffDialog
          asked={{ ...asked, person: all.find(({ id }) => id === asked.person.id) ?? asked.person }}
          restaurantId={restaurantId}
          acting={acting}
          onClose={close}
          onChanged={askAgain}
        />
      )}
    </section>
  );
}
