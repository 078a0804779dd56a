/** Tables that stand far apart were dropped on each other: they become one only when somebody says so. */
import { Link2 } from 'lucide-react';
import { useRef } from 'react';
import { useStand } from '#renderer/store/stand-context.tsx';
import { Button } from '#renderer/ui/button.tsx';
import { Dialog } from '#renderer/ui/dialog.tsx';
import { useTranslation } from '#renderer/ui/translation.tsx';
import { joinedNames } from '#shared/tables/joined-names.ts';
import { useFloorActions } from '../use-actions.ts';
import styles from './meet-dialog.module.css';

type Props = { readonly tableIds: readonly string[]; readonly onClose: () => void };

export function FarJoinDialog({ tableIds, onClose }: Props) {
  const { t } = useTranslation();
  const first = useRef<HTMLButtonElement>(null);
  const known = useStand(({ rows }) => rows.tables);
  const { combine } = useFloorActions();
  const tables = tableIds.flatMap((id) => known.get(id) ?? []);
  const join = (): void => {
    onClose();
    combine(tables);
  };
  return (
    <Dialog
      open
      title={t('floor.far.title', { tables: joinedNames(tables) })}
      about={t('floor.far.about')}
      closeLabel={t('ui.close')}
      focusFirst={first}
      onClose={onClose}
    >
      <div className={styles.choices}>
        <Button ref={first} look="primary" wide onPress={join}>
          <Link2 size={18} aria-hidden />
          {t('floor.far.join')}
        </Button>
        <Button wide onPress={onClose}>
          {t('floor.far.leave')}
        </Button>
      </div>
    </Dialog>
  );
}
