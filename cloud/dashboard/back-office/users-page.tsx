/** Everybody who signs in, of all tenants: found, and put out or taken back, also many at once. */
import { useCallback, useState } from 'react';
import { TextField } from '#renderer/ui/field.tsx';
import { Select } from '#renderer/ui/select.tsx';
import { useTranslation } from '#renderer/ui/translation.tsx';
import { type StaffState, staffState } from '#shared/staff/staff-state.ts';
import { AnsweredList } from '../cloud-api/answered-list.tsx';
import type { CloudApi } from '../cloud-api/cloud-api.ts';
import { useServices } from '../cloud-api/services-context.tsx';
import { useAnswer } from '../cloud-api/use-answer.ts';
import styles from '../layout/layout.module.css';
import { Link } from '../routing/link.tsx';
import { momentWords } from '../time/time-words.ts';
import { useMay } from './office-context.tsx';
import { OfficePage } from './office-page.tsx';
import { UserSwitches } from './user-switches.tsx';
import own from './users.module.css';

type User = Awaited<ReturnType<CloudApi['office']['users']['list']['query']>>[number];
type Wanted = StaffState | 'any';

type RowProps = {
  readonly user: User;
  readonly isChosen: boolean;
  readonly onChoose: (isChosen: boolean) => void;
};

function UserRow({ user, isChosen, onChoose }: RowProps) {
  const { t, i18n } = useTranslation();
  const mayManage = useMay('users.manage');
  const { id, email, username, state, tenants, lastSignedInAt } = user;
  const address = email ?? username ?? '';
  const name = user.name === '' ? address : user.name;
  const when = lastSignedInAt === null ? t('officeUsers.never') : momentWords(i18n.language, lastSignedInAt);
  return (
    <li className={styles.row}>
      {mayManage ? (
        <label className={own.chosen}>
          <input
            type="checkbox"
            aria-label={t('officeUsers.choose', { name })}
            checked={isChosen}
            onChange={(event) => onChoose(event.target.checked)}
          />
        </label>
      ) : null}
      <div className={styles.who}>
        <h2 className={styles.name}>
          <Link to={`/backoffice/users/${id}`}>{name}</Link>
        </h2>
        <p className={styles.detail}>
          {[address, t(`invitations.staffState.${state}`), ...tenants].join(' · ')}
        </p>
        <p className={styles.detail}>
          {t('officeUsers.lastSignedIn')}: {when}
        </p>
      </div>
    </li>
  );
}

type ChosenProps = { readonly chosen: readonly User[]; readonly onChanged: () => void };

function Chosen({ chosen, onChanged }: ChosenProps) {
  const { t } = useTranslation();
  const who = t('officeUsers.chosen', { count: chosen.length });
  return (
    <div className={styles.row}>
      <p className={styles.who} role="status">
        {who}
      </p>
      <div className={styles.acts}>
        <UserSwitches users={chosen} who={who} onChanged={onChanged} />
      </div>
    </div>
  );
}

type NarrowingProps = {
  readonly search: string;
  readonly state: Wanted;
  readonly onSearch: (search: string) => void;
  readonly onState: (state: Wanted) => void;
};

function Narrowing({ search, state, onSearch, onState }: NarrowingProps) {
  const { t } = useTranslation();
  const options = [
    { value: 'any' as const, label: t('officeUsers.anyState') },
    ...staffState.options.map((value) => ({ value, label: t(`invitations.staffState.${value}`) })),
  ];
  return (
    <div className={styles.sides}>
      <TextField
        label={t('officeUsers.search')}
        value={search}
        onChange={onSearch}
        type="search"
        maxLength={100}
      />
      <Select<Wanted> label={t('officeUsers.state')} value={state} options={options} onChange={onState} />
    </div>
  );
}

export function UsersPage() {
  const { t } = useTranslation();
  const { api } = useServices();
  const mayManage = useMay('users.manage');
  const [search, setSearch] = useState('');
  const [state, setState] = useState<Wanted>('any');
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const ask = useCallback(
    () => api.office.users.list.query({ search, state: state === 'any' ? null : state }),
    [api, search, state],
  );
  const [answer, askAgain] = useAnswer(ask);
  const inSight = answer.kind === 'here' ? answer.value : [];
  // Nobody is switched who is not in sight.
  const narrow = (change: () => void): void => {
    setChosen(new Set());
    change();
  };
  const choose = (id: string, isChosen: boolean): void =>
    setChosen((before) => new Set(isChosen ? [...before, id] : [...before].filter((other) => other !== id)));
  return (
    <OfficePage title={t('office.pages.users')}>
      <Narrowing
        search={search}
        state={state}
        onSearch={(typed) => narrow(() => setSearch(typed))}
        onState={(wanted) => narrow(() => setState(wanted))}
      />
      {mayManage ? (
        <Chosen chosen={inSight.filter(({ id }) => chosen.has(id))} onChanged={() => narrow(askAgain)} />
      ) : null}
      <AnsweredList
        answer={answer}
        askAgain={askAgain}
        none={t('officeUsers.none')}
        noneText={t('officeUsers.noneText')}
        row={(user) => (
          <UserRow
            key={user.id}
            user={user}
            isChosen={chosen.has(user.id)}
            onChoose={(isChosen) => choose(user.id, isChosen)}
          />
        )}
      />
    </OfficePage>
  );
}
