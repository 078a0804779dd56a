/** Address and code of a cloud: on a first run, later, or again after the cloud shut this station out. */
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useServices, useStand } from '#renderer/store/stand-context.tsx';
import { Button } from '#renderer/ui/button.tsx';
import { TextField } from '#renderer/ui/field.tsx';
import styles from './first-run.module.css';
import type { SetupRun } from './use-setup-run.ts';

type Props = { readonly run: SetupRun; readonly onBack: () => void };

export function PairingForm({ run, onBack }: Props) {
  const { t } = useTranslation();
  const { station } = useServices();
  const suggested = useStand(({ cloudUrl }) => cloudUrl);
  const [url, setUrl] = useState(suggested ?? '');
  const [code, setCode] = useState('');
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    void run.start(t('firstRun.pair.progress'), () => station.setup.pair(url.trim(), code.trim()));
  };
  return (
    <form className={styles.form} onSubmit={submit}>
      <div className={styles.wide}>
        <TextField
          label={t('firstRun.pair.url')}
          value={url}
          type="url"
          inputMode="url"
          placeholder={t('firstRun.pair.urlExample')}
          onChange={setUrl}
        />
      </div>
      <div className={styles.wide}>
        <TextField
          label={t('firstRun.pair.code')}
          hint={t('firstRun.pair.codeHint')}
          value={code}
          autoFocus
          maxLength={32}
          onChange={setCode}
        />
      </div>
      <footer className={`${styles.wide ?? ''} ${styles.foot ?? ''}`}>
        <Button look="plain" onPress={onBack}>
          {t('ui.back')}
        </Button>
        <Button look="primary" type="submit" disabled={url.trim() === '' || code.trim() === ''}>
          {t('firstRun.pair.action')}
        </Button>
      </footer>
    </form>
  );
}
