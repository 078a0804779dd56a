/** Why a party leaves the list: one press or one key a reason. Nothing asks whether one is sure. */
import { useCallback, useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import type { RemovalReason } from '#renderer/connection/commands.ts';
import { useServices } from '#renderer/store/stand-context.tsx';
import { Button } from '#renderer/ui/button.tsx';
import { Dialog } from '#renderer/ui/dialog.tsx';
import { Kbd } from '#renderer/ui/kbd.tsx';
import { partyName } from '#renderer/words/party-words.ts';
import type { Party } from '#shared/parties/party.ts';
import { usePartyActions } from '../use-party-actions.ts';
import styles from './remove-dialog.module.css';

const reasons = [
  { key: '1', reason: 'no-show', words: 'parties.action.noShow' },
  { key: '2', reason: 'left', words: 'parties.action.walkedOut' },
  { key: '3', reason: 'cancelled', words: 'parties.action.cancelled' },
] as const;

export function RemoveDialog({ party }: { readonly party: Party }) {
  const { t } = useTranslation();
  const { view } = useServices();
  const { remove } = usePartyActions();

  const close = useCallback(() => view.setState({ panel: { kind: 'none' } }), [view]);
  const choose = useCallback(
    (reason: RemovalReason): void => {
      close();
      remove(party, reason);
    },
    [close, remove, party],
  );

  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      const chosen = reasons.find(({ key }) => key === event.key);
      if (chosen !== undefined) choose(chosen.reason);
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [choose]);

  return (
    <Dialog
      open
      title={t('parties.removeTitle', { name: partyName(t, party) })}
      closeLabel={t('ui.close')}
      onClose={close}
    >
      <div className={styles.reasons}>
        {reasons.map(({ key, reason, words }) => (
          <Button key={reason} wide onPress={() => choose(reason)}>
            {t(words)}
            <Kbd keys={key} />
          </Button>
        ))}
      </div>
    </Dialog>
  );
}
