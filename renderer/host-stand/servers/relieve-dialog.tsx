/** Who takes over from a server: for every section they serve or look after somebody in, one press hands it over. */

import { focusServer } from '#renderer/commands/focus-later.ts';
import { useStand } from '#renderer/store/stand-context.tsx';
import { Dialog } from '#renderer/ui/dialog.tsx';
import { useTranslation } from '#renderer/ui/translation.tsx';
import type { Section } from '#shared/sections/section.ts';
import { candidatesFor, type Relief, reliefsOf } from './reliefs.ts';
import styles from './relieve-dialog.module.css';
import type { ServerPerson } from './server-people.ts';
import { ServerSign } from './server-sign.tsx';
import { figureWords, fullNameOf, shortNameOf } from './server-words.ts';
import { useServerActions } from './use-server-actions.ts';
import { type Service, useService } from './use-service.ts';

type CandidateProps = {
  readonly service: Service;
  readonly candidate: ServerPerson;
  readonly onPick: () => void;
};

function Candidate({ service, candidate, onPick }: CandidateProps) {
  const { t } = useTranslation();
  const load = service.loads.find(({ serverId }) => serverId === candidate.id);
  const { now } = service.moment;
  const figures =
    load === undefined ? t('servers.relieve.off') : figureWords(t, load, { now, reach: 'wide' });
  return (
    <button type="button" className={styles.option} onClick={onPick}>
      <ServerSign person={candidate} />
      <span className={styles.words}>
        <span className={styles.name}>
          {t('servers.relieve.takesOver', { name: fullNameOf(t, candidate) })}
        </span>
        <span className={styles.figures}>
          {load?.isCut === true ? `${t('servers.cut')} · ${figures}` : figures}
        </span>
      </span>
    </button>
  );
}

type ReliefProps = {
  readonly service: Service;
  readonly relief: Relief;
  readonly onPick: (section: Section, by: ServerPerson, parties: number) => void;
};

function ReliefGroup({ service, relief, onPick }: ReliefProps) {
  const { t } = useTranslation();
  const { section, seatings } = relief;
  const covers = seatings.reduce((sum, seating) => sum + seating.covers, 0);
  return (
    <section>
      <h3 className={styles.heading}>
        {t('servers.relieve.group', {
          section: section.name,
          parties: t('servers.parties', { count: seatings.length }),
          covers: t('servers.covers', { count: covers }),
        })}
      </h3>
      {candidatesFor(relief, service).map((candidate) => (
        <Candidate
          key={candidate.id}
          service={service}
          candidate={candidate}
          onPick={() => onPick(section, candidate, seatings.length)}
        />
      ))}
    </section>
  );
}

type Props = { readonly serverId: string; readonly onClose: () => void };

export function RelieveDialog({ serverId, onClose }: Props) {
  const { t } = useTranslation();
  const rows = useStand((state) => state.rows);
  const service = useService();
  const { relieve } = useServerActions();
  const name = shortNameOf({ t, people: service.people }, serverId);
  const reliefs = reliefsOf(rows, serverId);
  const pick = (section: Section, by: ServerPerson, parties: number): void => {
    relieve(section, { id: by.id, name: by.shortName ?? t('servers.unknown') }, parties);
    if (reliefs.length > 1) return;
    onClose();
    // Whoever was relieved has left the strip.
    focusServer(by.id);
  };
  return (
    <Dialog
      open
      flush
      title={t('servers.relieve.title', { name })}
      about={t('servers.relieve.about')}
      closeLabel={t('ui.close')}
      onClose={onClose}
    >
      <div className={styles.groups}>
        {reliefs.length === 0 ? (
          <p className={styles.nothing}>{t('servers.relieve.nothing', { name })}</p>
        ) : null}
        {reliefs.map((relief) => (
          <ReliefGroup key={relief.section.id} service={service} relief={relief} onPick={pick} />
        ))}
      </div>
    </Dialog>
  );
}
