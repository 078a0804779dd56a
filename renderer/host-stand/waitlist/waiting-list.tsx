/** Who waits, the next three first and marked; long lists are drawn only where they are seen. */
import { UsersRound } from 'lucide-react';
import { type RefObject, useMemo } from 'react';
import { useReadOnly, useStand, useView } from '#renderer/store/stand-context.tsx';
import { EmptyState } from '#renderer/ui/empty-state.tsx';
import { Skeleton } from '#renderer/ui/skeleton.tsx';
import { useTranslation } from '#renderer/ui/translation.tsx';
import { VirtualList } from '#renderer/ui/virtual-list.tsx';
import type { Party } from '#shared/parties/party.ts';
import { useDragged } from '../drag/use-dragged.ts';
import { useLists, useQueues, useShownQueue } from '../use-lists.ts';
import { useLaneWords } from './lane-words.ts';
import { PartyCard } from './party-card.tsx';
import styles from './waitlist.module.css';

const nearCount = 3;
const nearHeight = 98;
const farHeight = 58;

type Item = {
  readonly key: string;
  readonly height: number;
  readonly party: Party;
  /** One of the next to be seated. */
  readonly isNear: boolean;
};

function useQueueNames(): ReadonlyMap<string, string> {
  const queues = useQueues();
  const showsEvery = useShownQueue() === null;
  return useMemo(
    () => new Map(showsEvery && queues.length > 1 ? queues.map(({ id, name }) => [id, name]) : []),
    [queues, showsEvery],
  );
}

/** Worked out when the list changes, not whenever it is scrolled or a card is chosen. */
function useItems(): readonly Item[] {
  const { waiting } = useLists();
  return useMemo(
    () =>
      waiting.map((party, at): Item => {
        const isNear = at < nearCount;
        return { key: party.id, height: isNear ? nearHeight : farHeight, party, isNear };
      }),
    [waiting],
  );
}

function Cards({ scroller }: { readonly scroller: RefObject<HTMLElement | null> }) {
  const { t } = useTranslation();
  const { lanes, held } = useLists();
  const queueNames = useQueueNames();
  const laneWords = useLaneWords();
  const selectedId = useView(({ selectedPartyId }) => selectedPartyId);
  const addedId = useView(({ addedPartyId }) => addedPartyId);
  const dragged = useDragged();
  return (
    <VirtualList
      items={useItems()}
      scroller={scroller}
      label={t('parties.waitlist')}
      kept={dragged?.kind === 'party' ? dragged.partyId : selectedId}
      shown={addedId ?? selectedId}
    >
      {({ party, isNear }) => (
        <PartyCard
          party={party}
          isNear={isNear}
          lane={laneWords(lanes.get(party.id))}
          held={held.get(party.id) ?? null}
          queueName={queueNames.get(party.queueId) ?? null}
        />
      )}
    </VirtualList>
  );
}

export function WaitingList({ scroller }: { readonly scroller: RefObject<HTMLElement | null> }) {
  const { t } = useTranslation();
  const { waiting, served } = useLists();
  const isLoaded = useStand(({ loaded }) => loaded);
  const isReadOnly = useReadOnly();
  if (!isLoaded) {
    return (
      <div className={styles.group}>
        <Skeleton shape="row" />
        <Skeleton shape="row" />
        <Skeleton shape="row" />
      </div>
    );
  }
  return (
    <>
      <div className={styles.label}>
        <h2>{t('parties.next')}</h2>
        <span>{t('waitlist.served', { count: served })}</span>
      </div>
      {waiting.length === 0 ? (
        <EmptyState
          icon={<UsersRound size={32} aria-hidden />}
          title={t('parties.empty.title')}
          text={isReadOnly ? t('parties.empty.thenText') : t('parties.empty.text')}
        />
      ) : (
        <Cards scroller={scroller} />
      )}
    </>
  );
}
