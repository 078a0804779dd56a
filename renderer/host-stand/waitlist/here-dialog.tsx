/** How many of a party have come: one press, or the digit. Everybody is the number it was added with. */
import { useEffect } from 'react';
import { Dialog } from '#renderer/ui/dialog.tsx';
import { useTranslation } from '#renderer/ui/translation.tsx';
import { partyName } from '#renderer/words/party-words.ts';
import { isHere, type Party } from '#shared/parties/party.ts';
import { useWaitlistActions } from '../use-actions.ts';
import styles from './here-dialog.module.css';

type Props = { readonly party: Party; readonly onClose: () => void };

export function HereDialog({ party, onClose }: Props) {
  const { t } = useTranslation();
  const { arrive } = useWaitlistActions();
  const { size, hereCount } = party;
  const counts = Array.from({ length: size }, (_, index) => index + 1);

  useEffect(() => {
    const onKey = ({ key }: KeyboardEvent): void => {
      const count = /^[1-9]$/u.test(key) ? Number(key) : 0;
      if (count === 0 || count > size) return;
      onClose();
      arrive(party, count === size ? null : count);
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [arrive, onClose, party, size]);

  return (
    <Dialog
      open
      title={t('waitlist.here.title', { name: partyName(t, party), size })}
      closeLabel={t('ui.close')}
      onClose={onClose}
    >
      <div className={styles.counts}>
        {counts.map((count) => (
          <button
            key={count}
            type="button"
            className={styles.count}
            aria-pressed={isHere(party) && count === (hereCount ?? size)}
            onClick={() => {
              onClose();
              arrive(party, count === size ? null : count);
            }}
          >
            {count === size ? t('waitlist.here.all', { size }) : count}
          </button>
        ))}
      </div>
    </Dialog>
  );
}
