/** One member of staff: who they are, how they stand, what they alone may or may not do, and what can be done about it. */

import { classNames } from '#renderer/ui/class-names.ts';
import { useTranslation } from '#renderer/ui/translation.tsx';
import { FailureNotice } from '../cloud-api/failure-notice.tsx';
import { useCommand } from '../cloud-api/use-command.ts';
import styles from '../layout/layout.module.css';
import { Avatar } from '../pictures/avatar.tsx';
import { dayWords } from '../time/time-words.ts';
import type { Person } from './person.ts';
import own from './staff.module.css';
import { StaffActions, type StaffActionsProps } from './staff-actions.tsx';

function useStanding({ state, hasPin, endedAt }: Person): string {
  const { t, i18n } = useTranslation();
  if (state === 'active') return t(hasPin ? 'dashboard.staff.hasPin' : 'dashboard.staff.noPin');
  const word = t(`invitations.staffState.${state}`);
  if (endedAt === null) return word;
  return t('rights.since', { state: word, date: dayWords(i18n.language, endedAt) });
}

function useDetail(person: Person): string {
  const { t } = useTranslation();
  const { role, jobTitle, signInName } = person;
  const stands = useStanding(person);
  const job = jobTitle === '' ? [] : [jobTitle];
  const signIn = signInName === null ? [] : [signInName];
  return [t(`dashboard.roles.${role}`), ...job, stands, ...signIn].join(' · ');
}

function Besides({ person: { granted, refused } }: { readonly person: Person }) {
  const { t } = useTranslation();
  return (['granted', 'refused'] as const).map((kind) => {
    const list = kind === 'granted' ? granted : refused;
    const what = list.map((one) => t(`rights.can.${one}`)).join(', ');
    return list.length === 0 ? null : (
      <p key={kind} className={styles.detail}>
        {t(`rights.${kind}`, { what })}
      </p>
    );
  });
}

export function StaffLine(props: StaffActionsProps) {
  const command = useCommand();
  const { person } = props;
  const detail = useDetail(person);
  return (
    <li>
      <div className={classNames(styles.row, own.person)}>
        <Avatar name={person.name} pictureKey={person.pictureKey} />
        <div className={styles.who}>
          <p className={styles.name}>{person.name}</p>
          <p className={styles.detail}>{detail}</p>
          <Besides person={person} />
        </div>
        <div className={classNames(styles.acts, own.acts)}>
          <StaffActions {...props} command={command} />
        </div>
      </div>
      <FailureNotice failure={command.failure} />
    </li>
  );
}
