/** Two parties sit at one table: who of them goes elsewhere is asked, and where to after that. */
import { useRef } from 'react';
import { useStand } from '#renderer/store/stand-context.tsx';
import { Button } from '#renderer/ui/button.tsx';
import { Dialog } from '#renderer/ui/dialog.tsx';
import { useTranslation } from '#renderer/ui/translation.tsx';
import { partyName } from '#renderer/words/party-words.ts';
import { usePartyActions } from '../use-actions.ts';
import styles from './meet-dialog.module.css';
import { spotName } from './spoken-table.ts';
import { spotReader } from './spot-view.ts';
import { sittingsIn } from './table-state.ts';

type Props = { readonly tableIds: readonly string[]; readonly onClose: () => void };

export function WhoMovesDialog({ tableIds, onClose }: Props) {
  const { t } = useTranslation();
  const first = useRef<HTMLButtonElement>(null);
  const rows = useStand((state) => state.rows);
  const { open } = usePartyActions();
  const view = spotReader(tableIds)(rows);
  return (
    <Dialog
      open
      title={t('floor.whoMoves', { table: spotName(view) })}
      closeLabel={t('ui.close')}
      focusFirst={first}
      onClose={onClose}
    >
      <div className={styles.choices}>
        {sittingsIn(view.state).map(({ seating, party }, at) => (
          <Button
            key={seating.id}
            {...(at === 0 ? { ref: first } : {})}
            wide
            onPress={() => open({ kind: 'move', seatingId: seating.id })}
          >
            {`${partyName(t, party)} · ${t('parties.guests', { count: seating.covers })}`}
          </Button>
        ))}
      </div>
    </Dialog>
  );
}
