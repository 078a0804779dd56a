/** The way to a cloud for a station that works alone or was shut out. Its evening goes with it, so nothing is lost. */
import { CloudCog } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { PairingForm, usePairingDraft } from '#renderer/first-run/pairing-form.tsx';
import { useSetupRun } from '#renderer/first-run/use-setup-run.ts';
import { useStand } from '#renderer/store/stand-context.tsx';
import { Button } from '#renderer/ui/button.tsx';
import { ErrorNotice } from '#renderer/ui/error-notice.tsx';
import { may, role } from '#shared/permissions/permissions.ts';
import styles from './sync-panel.module.css';

const wordsFor = { unpaired: 'alone', revoked: 'again', unauthorised: 'again' } as const;

const isShutOut = (cloud: string): cloud is keyof typeof wordsFor => Object.hasOwn(wordsFor, cloud);

function useMayPair(): boolean {
  const door = useStand((state) => state.door);
  const known = role.safeParse(door?.kind === 'open' ? door.role : null);
  return known.success && may(known.data, 'stations.manage');
}

export function PairAgain() {
  const { t } = useTranslation();
  const cloud = useStand(({ sync }) => sync.cloud);
  const mayPair = useMayPair();
  const [isAsking, setAsking] = useState(false);
  const run = useSetupRun();
  const [draft, setDraft] = usePairingDraft();
  if (!isShutOut(cloud)) return null;
  const words = wordsFor[cloud];
  return (
    <section>
      <h3 className={styles.title}>{t(`sync.pair.${words}.title`)}</h3>
      <p className={styles.none}>{t(mayPair ? `sync.pair.${words}.text` : 'sync.pair.askManager')}</p>
      {run.problem === null ? null : <ErrorNotice title={run.problem} />}
      {run.progress === null ? null : <p role="status">{run.progress}</p>}
      {isAsking && run.progress === null ? (
        <PairingForm draft={draft} run={run} onChange={setDraft} onBack={() => setAsking(false)} />
      ) : null}
      {mayPair && !isAsking ? (
        <Button onPress={() => setAsking(true)}>
          <CloudCog size={16} aria-hidden />
          {t(`sync.pair.${words}.action`)}
        </Button>
      ) : null}
    </section>
  );
}
