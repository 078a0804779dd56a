/** One server in the strip: mark, name, what they carry, and whether it is their turn; a press opens what can be done. */

import { classNames } from '#renderer/ui/class-names.ts';
import { Menu } from '#renderer/ui/menu.tsx';
import { useTranslation } from '#renderer/ui/translation.tsx';
import { VisuallyHidden } from '#renderer/ui/visually-hidden.tsx';
import type { ServerLoad } from '#shared/rotation/server-load.ts';
import { personOf } from './server-people.ts';
import { ServerSign } from './server-sign.tsx';
import styles from './server-strip.module.css';
import { figureWords, nextWordsOf, type Reach, spokenLoad } from './server-words.ts';
import { useServerMenu } from './use-server-menu.tsx';
import type { Service } from './use-service.ts';

type Props = {
  readonly service: Service;
  readonly load: ServerLoad;
  readonly reach: Reach;
  readonly isHidden: boolean;
};

function useNextWords({ people, next }: Service, serverId: string): string | null {
  const { t } = useTranslation();
  if (next === null || next.serverId !== serverId) return null;
  return nextWordsOf({ t, people }, next);
}

/** Cut, or gone, as a word. */
function useStateWord({ people }: Service, { serverId, isCut }: ServerLoad): string | null {
  const { t } = useTranslation();
  if (personOf(people, serverId).isGone) return t('servers.gone');
  return isCut ? t('servers.cut') : null;
}

function Face({ service, load, reach, isNext }: Omit<Props, 'isHidden'> & { readonly isNext: boolean }) {
  const { t } = useTranslation();
  const person = personOf(service.people, load.serverId);
  const word = useStateWord(service, load);
  return (
    <span className={styles.face} aria-hidden>
      <ServerSign person={person} />
      <span className={styles.words}>
        <span className={styles.top}>
          <span className={classNames(styles.name, word !== null && styles.quiet)}>
            {person.shortName ?? t('servers.unknown')}
          </span>
          {isNext ? <span className={styles.next}>{t('servers.next')}</span> : null}
          {word === null ? null : <span className={styles.state}>{word}</span>}
        </span>
        <span className={styles.figures}>{figureWords(t, load, { now: service.moment.now, reach })}</span>
      </span>
    </span>
  );
}

export function ServerItem({ service, load, reach, isHidden }: Props) {
  const { t } = useTranslation();
  const { people, moment } = service;
  const nextWords = useNextWords(service, load.serverId);
  const stateWord = useStateWord(service, load);
  const person = personOf(people, load.serverId);
  const spoken = [spokenLoad({ t, people }, load, moment.now), stateWord, nextWords];
  const entries = useServerMenu({ load, person, nextWords });
  return (
    <li className={styles.item} data-server={load.serverId} data-next={nextWords !== null}>
      <Menu
        hint={nextWords ?? undefined}
        trigger={
          <button type="button" className={styles.press} inert={isHidden}>
            <VisuallyHidden text={spoken.filter((words) => words !== null).join(', ')} />
            <Face service={service} load={load} reach={reach} isNext={nextWords !== null} />
          </button>
        }
        entries={entries}
      />
    </li>
  );
}
