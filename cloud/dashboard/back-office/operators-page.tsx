/** The operators: invited, put out and taken back, and given a new beginning. */
import { useCallback, useState } from 'react';
import { Button } from '#renderer/ui/button.tsx';
import { classNames } from '#renderer/ui/class-names.ts';
import { TextField } from '#renderer/ui/field.tsx';
import { Select } from '#renderer/ui/select.tsx';
import { useTranslation } from '#renderer/ui/translation.tsx';
import { type OperatorRole, operatorRole } from '#shared/operators/operator-permissions.ts';
import { languageOf } from '#shared/strings/languages.ts';
import { AnsweredList } from '../cloud-api/answered-list.tsx';
import type { CloudApi } from '../cloud-api/cloud-api.ts';
import { FailureNotice } from '../cloud-api/failure-notice.tsx';
import { useServices } from '../cloud-api/services-context.tsx';
import { useAnswer } from '../cloud-api/use-answer.ts';
import { useCommand } from '../cloud-api/use-command.ts';
import { Form } from '../forms/form.tsx';
import styles from '../layout/layout.module.css';
import { Link } from '../routing/link.tsx';
import { useMay } from './office-context.tsx';
import { OfficePage } from './office-page.tsx';
import { whyWords } from './stuck-letter.ts';

type Operator = Awaited<ReturnType<CloudApi['office']['operators']['list']['query']>>[number];
type Changed = { readonly onChanged: () => void };

function NewOperator({ onChanged }: Changed) {
  const { t, i18n } = useTranslation();
  const { api, toasts } = useServices();
  const command = useCommand();
  const { isBusy, failure } = command;
  const [email, setEmail] = useState('');
  const [name, setName] = useState('');
  const [role, setRole] = useState<OperatorRole>('support');
  const options = operatorRole.options.map((value) => ({ value, label: t(`office.roles.${value}`) }));
  const invite = async (): Promise<void> => {
    const language = languageOf(i18n.language);
    await api.office.operators.invite.mutate({ email, name, role, language });
    toasts.show({ title: t('office.operators.invited', { email }) });
    setEmail('');
    setName('');
    onChanged();
  };
  return (
    <section className={styles.card}>
      <Form
        className={classNames(styles.form, styles.measure)}
        draft={[email, name]}
        command={command}
        act={invite}
      >
        <TextField
          label={t('dashboard.staff.name')}
          value={name}
          onChange={setName}
          maxLength={100}
          required
        />
        <TextField
          label={t('dashboard.signIn.email')}
          value={email}
          onChange={setEmail}
          type="email"
          required
        />
        <Select label={t('office.operators.role')} value={role} options={options} onChange={setRole} />
        <FailureNotice failure={failure} />
        <Button type="submit" look="primary" disabled={isBusy}>
          {t('office.operators.invite')}
        </Button>
      </Form>
    </section>
  );
}

function OperatorRow({ operator, onChanged }: Changed & { readonly operator: Operator }) {
  const { t } = useTranslation();
  const { api, toasts } = useServices();
  const mayManage = useMay('operators.manage');
  const { isBusy, failure, run } = useCommand();
  const { id: operatorId, name, email, role, state, undelivered } = operator;
  const why = undelivered?.why ?? null;
  const isOn = state !== 'inactive';
  const turn = async (): Promise<void> => {
    await api.office.operators.switch.mutate({ operatorId, isOn: !isOn });
    onChanged();
  };
  const again = async (): Promise<void> => {
    await api.office.operators.beginAgain.mutate({ operatorId });
    toasts.show({ title: t('office.operators.beganAgain') });
    onChanged();
  };
  return (
    <li className={styles.row}>
      <div className={styles.who}>
        <h2 className={styles.name}>{name}</h2>
        <p className={styles.detail}>
          {email} · {t(`office.roles.${role}`)} · {t(`office.operators.states.${state}`)}
          {undelivered === null ? '' : ` · ${t('invitations.undelivered')}`}
        </p>
        {why === null ? null : (
          <p className={styles.detail}>
            {whyWords(t, why)}: <Link to="/backoffice/settings">{t('officeLetters.title')}</Link>
          </p>
        )}
        <FailureNotice failure={failure} />
      </div>
      {mayManage ? (
        <div className={styles.acts}>
          {isOn ? (
            <Button
              disabled={isBusy}
              label={`${t('office.operators.beginAgain')}: ${name}`}
              onPress={() => run(again)}
            >
              {t('office.operators.beginAgain')}
            </Button>
          ) : null}
          <Button
            disabled={isBusy}
            label={`${t(isOn ? 'office.operators.putOut' : 'office.operators.takeBack')}: ${name}`}
            onPress={() => run(turn)}
          >
            {t(isOn ? 'office.operators.putOut' : 'office.operators.takeBack')}
          </Button>
        </div>
      ) : null}
    </li>
  );
}

export function OperatorsPage() {
  const { t } = useTranslation();
  const { api } = useServices();
  const mayManage = useMay('operators.manage');
  const [answer, askAgain] = useAnswer(useCallback(() => api.office.operators.list.query(), [api]));
  return (
    <OfficePage title={t('office.pages.operators')}>
      {mayManage ? <NewOperator onChanged={askAgain} /> : null}
      <AnsweredList
        answer={answer}
        askAgain={askAgain}
        none={t('office.nobody')}
        noneText={t('office.nobody')}
        row={(operator) => <OperatorRow key={operator.id} operator={operator} onChanged={askAgain} />}
      />
    </OfficePage>
  );
}
