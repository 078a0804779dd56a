/** Setting up the second factor: an app scans the key or is told it, and its first code proves it. */
import { useCallback, useState } from 'react';
import { TextField } from '#renderer/ui/field.tsx';
import { Skeleton } from '#renderer/ui/skeleton.tsx';
import { useTranslation } from '#renderer/ui/translation.tsx';
import type { CloudApi } from '../cloud-api/cloud-api.ts';
import { FailureNotice } from '../cloud-api/failure-notice.tsx';
import { useServices } from '../cloud-api/services-context.tsx';
import { useAnswer } from '../cloud-api/use-answer.ts';
import { useCommand } from '../cloud-api/use-command.ts';
import { DoorForm } from '../forms/door-form.tsx';
import styles from '../layout/layout.module.css';
import { QrPicture } from './qr-picture.tsx';

type Factor = Awaited<ReturnType<CloudApi['operators']['beginFactor']['mutate']>>;
type Codes = { readonly onCodes: (recoveryCodes: readonly string[]) => void };

const inGroups = (secret: string): string => (secret.match(/.{1,4}/g) ?? []).join(' ');

function FactorForm({ factor, onCodes }: Codes & { readonly factor: Factor }) {
  const { t } = useTranslation();
  const { api } = useServices();
  const command = useCommand();
  const [code, setCode] = useState('');
  const act = async (): Promise<void> => {
    const { recoveryCodes } = await api.operators.confirmFactor.mutate({ code });
    onCodes(recoveryCodes);
  };
  return (
    <DoorForm
      title={t('office.door.enrol')}
      text={t('office.door.enrolText')}
      go={t('office.door.codeGo')}
      command={command}
      act={act}
    >
      <QrPicture text={factor.otpauth} label={t('office.door.qr')} />
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
        autoFocus
      />
    </DoorForm>
  );
}

export function EnrolStep({ onCodes }: Codes) {
  const { api } = useServices();
  const [factor, askAgain] = useAnswer(useCallback(() => api.operators.beginFactor.mutate(), [api]));
  if (factor.kind === 'loading') return <Skeleton shape="row" />;
  if (factor.kind === 'failed') return <FailureNotice failure={factor.failure} onRetry={askAgain} />;
  return <FactorForm factor={factor.value} onCodes={onCodes} />;
}
