/** Who the people of the demo are and which PIN makes one be them, before the door opens. */

import type { DemoPerson } from '#renderer/connection/station.ts';
import { useServices } from '#renderer/store/stand-context.tsx';
import { Button } from '#renderer/ui/button.tsx';
import { Facts } from '#renderer/ui/facts.tsx';
import { useTranslation } from '#renderer/ui/translation.tsx';
import styles from './first-run.module.css';
import { Sheet } from './sheet.tsx';
import type { SetupRun } from './use-setup-run.ts';

export function DemoPeople({
  people,
  run,
}: {
  readonly people: readonly DemoPerson[];
  readonly run: SetupRun;
}) {
  const { t } = useTranslation();
  const { refreshDoor } = useServices();
  return (
    <Sheet title={t('firstRun.people.title')} text={t('firstRun.people.text')} run={run}>
      <Facts facts={people.map(({ name, pin }) => ({ name, value: pin }))} />
      <footer className={styles.foot}>
        <span />
        <Button look="primary" onPress={() => void refreshDoor()}>
          {t('firstRun.people.action')}
        </Button>
      </footer>
    </Sheet>
  );
}
