/** The forms an operator passes: email and password, the second factor, and setting it up for the first time. */
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '#renderer/ui/button.tsx';
import { TextField } from '#renderer/ui/field.tsx';
import { useServices } from '../cloud-api/services-context.tsx';
import styles from '../layout/layout.module.css';
import { DoorForm } from './door-form.tsx';

type Step = { readonly onDone: () => void };

export function SignInStep({ onDone }: Step) {
  const { t } = useTranslation();
  const { api } = useServices();
  const [email, setEmail] = useState('');
  const [password, setPassword] = useState('');
  const act = async (): Promise<void> => {
    await api.operators.signIn.mutate({ email, password });
    onDone();
  };
  return (
    <DoorForm title={t('office.door.signIn')} go={t('dashboard.signIn.go')} act={act}>
      <TextField
        label={t('dashboard.signIn.email')}
        value={email}
        onChange={setEmail}
        type="email"
        autoComplete="username"
        autoFocus
      />
      <TextField
        label={t('dashboard.signIn.password')}
        value={password}
        onChange={setPassword}
        type="password"
        autoComplete="current-password"
      />
    </DoorForm>
  );
}

export function CodeStep({ onDone }: Step) {
  const { t } = useTranslation();
  const { api } = useServices();
  const [code, setCode] = useState('');
  const act = async (): Promise<void> => {
    await api.operators.confirm.mutate({ code });
    onDone();
  };
  const other = async (): Promise<void> => {
    await api.operators.signOut.mutate();
    onDone();
  };
  return (
    <>
      <DoorForm title={t('office.door.code')} go={t('office.door.codeGo')} act={act}>
        <TextField
          label={t('office.door.code')}
          hint={t('office.door.codeHint')}
          value={code}
          onChange={setCode}
          autoComplete="one-time-code"
          maxLength={40}
          autoFocus
        />
      </DoorForm>
      <Button look="plain" wide onPress={() => void other()}>
        {t('office.door.asOther')}
      </Button>
    </>
  );
}

const inGroups = (secret: string): string => (secret.match(/.{1,4}/g) ?? []).join(' ');

function Recovery({ codes, onDone }: Step & { readonly codes: readonly string[] }) {
  const { t } = useTranslation();
  return (
    <div className={styles.form}>
      <h2 className={styles.title}>{t('office.door.recovery')}</h2>
      <p className={styles.about}>{t('office.door.recoveryText')}</p>
      <ul className={styles.code}>
        {codes.map((code) => (
          <li key={code}>
            <code>{code}</code>
          </li>
        ))}
      </ul>
      <Button look="primary" wide onPress={onDone}>
        {t('office.door.kept')}
      </Button>
    </div>
  );
}

export function EnrolStep({ onDone }: Step) {
  const { t } = useTranslation();
  const { api } = useServices();
  const [factor, setFactor] = useState({ secret: '', otpauth: '' });
  const [code, setCode] = useState('');
  const [codes, setCodes] = useState<readonly string[]>([]);
  useEffect(() => {
    let isCurrent = true;
    void api.operators.beginFactor.mutate().then((made) => {
      if (isCurrent) setFactor(made);
    });
    return () => {
      isCurrent = false;
    };
  }, [api]);
  if (codes.length > 0) return <Recovery codes={codes} onDone={onDone} />;
  const act = async (): Promise<void> => {
    const { recoveryCodes } = await api.operators.confirmFactor.mutate({ code });
    setCodes(recoveryCodes);
  };
  return (
    <DoorForm
      title={t('office.door.enrol')}
      text={t('office.door.enrolText')}
      go={t('office.door.codeGo')}
      act={act}
    >
      <div className={styles.code}>
        <p className={styles.detail}>{t('office.door.key')}</p>
        <code>{inGroups(factor.secret)}</code>
      </div>
      <a href={factor.otpauth}>{t('office.door.openApp')}</a>
      <TextField
        label={t('office.door.code')}
        value={code}
        onChange={setCode}
        inputMode="numeric"
        autoComplete="one-time-code"
        maxLength={7}
      />
    </DoorForm>
  );
}

export function PasswordStep({ token, onDone }: Step & { readonly token: string }) {
  const { t } = useTranslation();
  const { api } = useServices();
  const [password, setPassword] = useState('');
  const act = async (): Promise<void> => {
    await api.operators.choosePassword.mutate({ token, password });
    onDone();
  };
  return (
    <DoorForm title={t('office.door.choose')} go={t('office.door.chooseGo')} act={act}>
      <TextField
        label={t('dashboard.signIn.password')}
        hint={t('dashboard.register.passwordHint')}
        value={password}
        onChange={setPassword}
        type="password"
        autoComplete="new-password"
        autoFocus
      />
    </DoorForm>
  );
}
