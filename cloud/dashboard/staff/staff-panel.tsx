/** The staff of a restaurant: who they are, their PINs, and who no longer works here. */
import { useCallback, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Rights } from '#shared/permissions/permissions.ts';
import { FailureNotice } from '../cloud-api/failure-notice.tsx';
import { useServices } from '../cloud-api/services-context.tsx';
import { useAnswer } from '../cloud-api/use-answer.ts';
import styles from '../layout/layout.module.css';
import { NewStaff } from './new-staff.tsx';
import { type Asked, StaffDialog } from './staff-dialog.tsx';
import { StaffLine } from './staff-line.tsx';

type Props = { readonly restaurantId: string; readonly acting: Rights };

export function StaffPanel({ restaurantId, acting }: Props) {
  const { t } = useTranslation();
  const { api } = useServices();
  const ask = useCallback(() => api.staff.list.query({ restaurantId }), [api, restaurantId]);
  const [staff, askAgain] = useAnswer(ask);
  const [asked, setAsked] = useState<Asked | undefined>();
  return (
    <section className={styles.card}>
      <h2 className={styles.title}>{t('dashboard.staff.title')}</h2>
      {staff.kind === 'failed' ? <FailureNotice failure={staff.failure} onRetry={askAgain} /> : null}
      {staff.kind === 'here' ? (
        <ul>
          {staff.value.map((person) => (
            <StaffLine
              key={person.id}
              person={person}
              restaurantId={restaurantId}
              acting={acting}
              onAsk={(question) => setAsked({ question, person })}
              onChanged={askAgain}
            />
          ))}
        </ul>
      ) : null}
      <NewStaff restaurantId={restaurantId} acting={acting} onChanged={askAgain} />
      {asked === undefined ? null : (
        <StaffDialog
          asked={asked}
          restaurantId={restaurantId}
          acting={acting}
          onClose={() => setAsked(undefined)}
          onChanged={askAgain}
        />
      )}
    </section>
  );
}
