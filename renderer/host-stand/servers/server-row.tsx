/** One server in the panel: who, what they carry, their share of the evening's covers, and cut or relieve. */

import { useWhyNot } from '#renderer/roles/use-why-not.ts';
import { useServices } from '#renderer/store/stand-context.tsx';
import { Button } from '#renderer/ui/button.tsx';
import { useTranslation } from '#renderer/ui/translation.tsx';
import type { ServerLoad } from '#shared/rotation/server-load.ts';
import { personOf } from './server-people.ts';
import { ServerSign } from './server-sign.tsx';
import { figureLines, fullNameOf, nextWordsOf } from './server-words.ts';
import styles from './servers-panel.module.css';
import { useServerActions } from './use-server-actions.ts';
import type { Service } from './use-service.ts';

type Props = {
  readonly service: Service;
  readonly load: ServerLoad;
  /** The most covers anybody has tonight. */
  readonly most: number;
};

function StateLine({ service, load }: Omit<Props, 'most'>) {
  const { t } = useTranslation();
  const { people, next } = service;
  const isGone = personOf(people, load.serverId).isGone;
  const isNext = next !== null && next.serverId === load.serverId;
  if (isGone) return <span className={styles.state}>{t('servers.gone')}</span>;
  if (load.isCut) return <span className={styles.state}>{t('servers.cut')}</span>;
  return isNext ? <span className={styles.next}>{nextWordsOf({ t, people }, next)}</span> : null;
}

function RowActions({ service, load }: Omit<Props, 'most'>) {
  const { t } = useTranslation();
  const { view } = useServices();
  const { cut } = useServerActions();
  const mayNot = useWhyNot('seating');
  const person = personOf(service.people, load.serverId);
  const name = person.shortName ?? t('servers.unknown');
  const relieve = t('servers.panel.relieve');
  const cutWord = t(load.isCut ? 'servers.panel.takeBack' : 'servers.panel.cut');
  return (
    <span className={styles.actions}>
      <Button
        look="plain"
        snug
        disabledWhy={mayNot}
        label={`${relieve}: ${name}`}
        onPress={() => view.setState({ panel: { kind: 'relieve', serverId: load.serverId } })}
      >
        {relieve}
      </Button>
      <Button
        look="plain"
        snug
        disabledWhy={mayNot}
        label={`${cutWord}: ${name}`}
        onPress={() => cut({ id: load.serverId, name }, !load.isCut)}
      >
        {cutWord}
      </Button>
    </span>
  );
}

export function ServerRow({ service, load, most }: Props) {
  const { t } = useTranslation();
  const person = personOf(service.people, load.serverId);
  const { now } = service.moment;
  return (
    <li className={styles.server} data-server={load.serverId}>
      <ServerSign person={person} />
      <span className={styles.words}>
        <span className={styles.name}>{fullNameOf(t, person)}</span>
        <StateLine service={service} load={load} />
        {figureLines(t, load, now).map((line) => (
          <span key={line} className={styles.figures}>
            {line}
          </span>
        ))}
        <span className={styles.share} aria-hidden>
          <span className={styles.bar} style={{ inlineSize: `${(100 * load.coversTonight) / most}%` }} />
        </span>
      </span>
      <RowActions service={service} load={load} />
    </li>
  );
}
