/** A party that sits was put where another one sits: they change tables, or share one. Nothing is done before it is chosen. */
import { ArrowRightLeft, UsersRound } from 'lucide-react';
import { useRef } from 'react';
import { useStand } from '#renderer/store/stand-context.tsx';
import { Button } from '#renderer/ui/button.tsx';
import { Dialog } from '#renderer/ui/dialog.tsx';
import { useTranslation } from '#renderer/ui/translation.tsx';
import { partyName } from '#renderer/words/party-words.ts';
import { useFloorActions, usePartyActions } from '../use-actions.ts';
import styles from './meet-dialog.module.css';
import { spotName } from './spoken-table.ts';
import { spotReader } from './spot-view.ts';
import { sittingsIn } from './table-state.ts';

type Props = {
  readonly seatingId: string;
  readonly tableIds: readonly string[];
  readonly onClose: () => void;
};

export function MeetDialog({ seatingId, tableIds, onClose }: Props) {
  const { t } = useTranslation();
  const first = useRef<HTMLButtonElement>(null);
  const rows = useStand((state) => state.rows);
  const { move } = usePartyActions();
  const { swap } = useFloorActions();
  const seating = rows.seatings.get(seatingId);
  const view = spotReader(tableIds)(rows);
  const [other] = sittingsIn(view.state);
  if (seating === undefined || other === undefined) return null;
  const one = { seating, party: rows.parties.get(seating.partyId) ?? null };
  const table = spotName(view);
  const choose = (act: () => void) => (): void => {
    onClose();
    act();
  };
  return (
    <Dialog
      open
      title={t('floor.meet.title', { name: partyName(t, one.party), table })}
      about={t('floor.meet.about', { other: partyName(t, other.party) })}
      closeLabel={t('ui.close')}
      focusFirst={first}
      onClose={onClose}
    >
      <div className={styles.choices}>
        <Button ref={first} look="primary" wide onPress={choose(() => swap(one, other))}>
          <ArrowRightLeft size={18} aria-hidden />
          {t('floor.meet.swap')}
        </Button>
        <Button wide onPress={choose(() => move(one, tableIds))}>
          <UsersRound size={18} aria-hidden />
          {t('floor.meet.share', { table })}
        </Button>
      </div>
    </Dialog>
  );
}
