/** Makes a pairing code and shows it large enough to type across the room. */
import { useState } from 'react';
import { TextField } from '#renderer/ui/field.tsx';
import { useTranslation } from '#renderer/ui/translation.tsx';
import { FailureNotice } from '../cloud-api/failure-notice.tsx';
import { useServices } from '../cloud-api/services-context.tsx';
import { useCommand } from '../cloud-api/use-command.ts';
import { Form } from '../forms/form.tsx';
import styles from '../layout/layout.module.css';
import { clockWords } from '../time/time-words.ts';
import { ChangeButton } from '../viewing/change-button.tsx';

export type Pairing = {
  readonly code: string;
  readonly expiresAt: number;
  readonly stationName: string;
  /** Whether a station has come with it: it is worth nothing then. */
  readonly isUsed: boolean;
};

function PairingCode({ code, expiresAt, stationName, isUsed }: Pairing) {
  const { t, i18n } = useTranslation();
  const time = clockWords(expiresAt, { language: i18n.language });
  if (isUsed) {
    return (
      <p className={styles.code} role="status">
        {t('dashboard.stations.pairedNow', { name: stationName })}
      </p>
    );
  }
  return (
    <div className={styles.code} role="status">
      <p className={styles.digits}>{`${code.slice(0, 4)} ${code.slice(4)}`}</p>
      <p className={styles.detail}>{t('dashboard.stations.code', { time })}</p>
    </div>
  );
}

type Props = {
  readonly restaurantId: string;
  readonly pairing: Pairing | undefined;
  readonly onMade: (made: Omit<Pairing, 'isUsed'>) => void;
};

export function NewPairing({ restaurantId, pairing, onMade }: Props) {
  const { t } = useTranslation();
  const { api } = useServices();
  const command = useCommand();
  const { isBusy, failure } = command;
  const [stationName, setName] = useState('');
  const make = async (): Promise<void> => {
    const made = await api.stations.createPairing.mutate({ restaurantId, stationName });
    onMade({ ...made, stationName: stationName.trim() });
    setName('');
  };
  return (
    <Form className={styles.form} draft={stationName} command={command} act={make}>
      <div className={styles.line}>
        <TextField
          label={t('dashboard.stations.name')}
          placeholder={t('dashboard.stations.namePlaceholder')}
          value={stationName}
          onChange={setName}
          maxLength={60}
          required
        />
        <ChangeButton type="submit" look="primary" disabled={isBusy}>
          {t('dashboard.stations.newCode')}
        </ChangeButton>
      </div>
      <FailureNotice failure={failure} />
      {pairing === undefined ? null : <PairingCode {...pairing} />}
    </Form>
  );
}
