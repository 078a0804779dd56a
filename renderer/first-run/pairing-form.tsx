/** Address and code of a cloud: on a first run, later, or again after the cloud shut this station out. */

import { type FormEvent, useState } from 'react';
import { useServices, useStand } from '#renderer/store/stand-context.tsx';
import { Button } from '#renderer/ui/button.tsx';
import { CheckedForm } from '#renderer/ui/checked-form.tsx';
import { TextField } from '#renderer/ui/field.tsx';
import { useTranslation } from '#renderer/ui/translation.tsx';
import { readCloudUrl } from '#shared/contracts/cloud-url.ts';
import styles from './first-run.module.css';
import type { SetupRun } from './use-setup-run.ts';

export type PairingDraft = { readonly url: string; readonly code: string };

type Props = {
  readonly draft: PairingDraft;
  readonly run: SetupRun;
  readonly onChange: (draft: PairingDraft) => void;
  readonly onBack: () => void;
};

/** Kept by whoever shows the form: what was typed outlives an attempt that failed. */
export function usePairingDraft(): readonly [PairingDraft, (draft: PairingDraft) => void] {
  const suggested = useStand(({ cloudUrl }) => cloudUrl);
  return useState<PairingDraft>({ url: suggested ?? '', code: '' });
}

export function PairingForm({ draft, run, onChange, onBack }: Props) {
  const { t } = useTranslation();
  const { station } = useServices();
  const { url, code } = draft;
  const [wrongUrl, setWrongUrl] = useState<string | null>(null);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    const whole = readCloudUrl(url);
    if (whole === null) setWrongUrl(url);
    else void run.start(t('firstRun.pair.progress'), () => station.setup.pair(whole, code.trim()));
  };
  return (
    <CheckedForm className={styles.form} onSubmit={submit}>
      <div className={styles.wide}>
        <TextField
          label={t('firstRun.pair.url')}
          value={url}
          problem={wrongUrl === url ? t('firstRun.pair.urlProblem') : undefined}
          inputMode="url"
          placeholder={t('firstRun.pair.urlExample')}
          onChange={(typed) => onChange({ url: typed, code })}
        />
      </div>
      <div className={styles.wide}>
        <TextField
          label={t('firstRun.pair.code')}
          hint={t('firstRun.pair.codeHint')}
          value={code}
          autoFocus
          maxLength={32}
          onChange={(typed) => onChange({ url, code: typed })}
        />
      </div>
      <footer className={`${styles.wide ?? ''} ${styles.foot ?? ''}`}>
        <Button look="plain" onPress={onBack}>
          {t('ui.back')}
        </Button>
        <Button
          look="primary"
          type="submit"
          disabledWhy={url.trim() === '' || code.trim() === '' ? t('firstRun.pair.fillIn') : null}
        >
          {t('firstRun.pair.action')}
        </Button>
      </footer>
    </CheckedForm>
  );
}
