/** The inbox of what did not go through or clashes, each on one card with everything that hangs on it. */
import { CheckCheck } from 'lucide-react';
import { useStand } from '#renderer/store/stand-context.tsx';
import { Dialog } from '#renderer/ui/dialog.tsx';
import { EmptyState } from '#renderer/ui/empty-state.tsx';
import { useTranslation } from '#renderer/ui/translation.tsx';
import { ConflictCardView } from './conflict-card.tsx';
import styles from './conflicts-panel.module.css';

export function ConflictsPanel({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTranslation();
  const conflicts = useStand((state) => state.conflicts) ?? [];
  return (
    <Dialog
      open
      place="side"
      title={t('conflicts.title')}
      about={t('conflicts.about')}
      closeLabel={t('ui.close')}
      onClose={onClose}
    >
      {conflicts.length === 0 ? (
        <EmptyState
          icon={<CheckCheck size={32} aria-hidden />}
          title={t('conflicts.emptyTitle')}
          text={t('conflicts.emptyText')}
        />
      ) : (
        <ul className={styles.list}>
          {conflicts.map((card) => (
            <ConflictCardView key={card.op.opId} card={card} />
          ))}
        </ul>
      )}
    </Dialog>
  );
}
