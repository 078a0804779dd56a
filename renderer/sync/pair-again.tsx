/** The way to a cloud for a station that works alone or was shut out. Its evening goes with it, so nothing is lost. */
import { CloudCog } from 'lucide-react';
import { useState } from 'react';
import { PairingForm, usePairingDraft } from '#renderer/first-run/pairing-form.tsx';
import { useSetupRun } from '#renderer/first-run/use-setup-run.ts';
import { useWhyNot } from '#renderer/roles/use-why-not.ts';
import { useStand } from '#renderer/store/stand-context.tsx';
import { Button } from '#renderer/ui/button.tsx';
import { ErrorNotice } from '#renderer/ui/error-notice.tsx';
import { useTranslation } from '#renderer/ui/translation.tsx';
import styles from './sync-panel.module.css';

const wordsFor = { unpaired: 'alone', revoked: 'again', unauthorised: 'again' } as const;

const hasNoCloud = (cloud: string): cloud is keyof typeof wordsFor => Object.hasOwn(wordsFor, cloud);

export function PairAgain() {
  const { t } = useTranslation();
  const cloud = useStand(({ sync }) => sync.cloud);
  const why = useWhyNot('pairing');
  const [isAsking, setAsking] = useState(false);
  const run = useSetupRun();
  const [draft, setDraft] = usePairingDraft();
  if (!hasNoCloud(cloud)) return null;
  const words = wordsFor[cloud];
  return (
    <section>
      <h3 className={styles.title}>{t(`sync.pair.${words}.title`)}</h3>
      <p className={styles.none}>{t(`sync.pair.${words}.text`)}</p>
      {run.problem === null ? null : <ErrorNotice title={run.problem} />}
      {run.progress === null ? null : <p role="status">{run.progress}</p>}
      {isAsking && run.progress === null ? (
        <PairingForm draft={draft} run={run} onChange={setDraft} onBack={() => setAsking(false)} />
      ) : null}
      {isAsking ? null : (
        <Button disabledWhy={why} onPress={() => setAsking(true)}>
          <CloudCog size={16} aria-hidden />
          {t(`sync.pair.${words}.action`)}
        </Button>
      )}
    </section>
  );
}
