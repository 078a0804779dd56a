/** The four ways a station can begin. */
import { ArchiveRestore, CloudCog, Sparkles, Store } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import type { DemoPerson } from '#renderer/connection/station.ts';
import { useServices } from '#renderer/store/stand-context.tsx';
import { useTranslation } from '#renderer/ui/translation.tsx';
import { DemoPeople } from './demo-people.tsx';
import styles from './first-run.module.css';
import { Sheet } from './sheet.tsx';
import { useSetupRun } from './use-setup-run.ts';

export type FirstRunStep = 'choices' | 'restore' | 'pair' | 'alone';

type ChoiceProps = {
  readonly icon: ReactNode;
  readonly name: string;
  readonly about: string;
  readonly onPress: () => void;
};

function Choice({ icon, name, about, onPress }: ChoiceProps) {
  return (
    <button type="button" className={styles.choice} onClick={onPress}>
      <span className={styles.icon}>{icon}</span>
      <span className={styles.name}>{name}</span>
      <span className={styles.about}>{about}</span>
    </button>
  );
}

export function FirstRunChoices({ onStep }: { readonly onStep: (step: FirstRunStep) => void }) {
  const { t } = useTranslation();
  const { station } = useServices();
  const run = useSetupRun();
  const [people, setPeople] = useState<readonly DemoPerson[]>([]);
  const tryDemo = (): void =>
    void run.start(t('firstRun.demo.progress'), async () => {
      const answer = await station.setup.demo();
      if (answer.kind === 'done') setPeople(answer.people);
      return answer.kind === 'done' ? { kind: 'paused' } : answer;
    });
  if (people.length > 0) return <DemoPeople people={people} run={run} />;
  return (
    <Sheet title={t('firstRun.title')} text={t('firstRun.text')} run={run}>
      <div className={styles.choices}>
        <Choice
          icon={<Store size={24} aria-hidden />}
          name={t('firstRun.alone.name')}
          about={t('firstRun.alone.about')}
          onPress={() => onStep('alone')}
        />
        <Choice
          icon={<CloudCog size={24} aria-hidden />}
          name={t('firstRun.pair.name')}
          about={t('firstRun.pair.about')}
          onPress={() => onStep('pair')}
        />
        <Choice
          icon={<ArchiveRestore size={24} aria-hidden />}
          name={t('firstRun.restore.name')}
          about={t('firstRun.restore.about')}
          onPress={() => onStep('restore')}
        />
        <Choice
          icon={<Sparkles size={24} aria-hidden />}
          name={t('firstRun.demo.name')}
          about={t('firstRun.demo.about')}
          onPress={tryDemo}
        />
      </div>
    </Sheet>
  );
}
