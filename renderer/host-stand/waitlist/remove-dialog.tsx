/** Why a party leaves the list: one press or one key a reason. Nothing asks whether one is sure. */
import { useCallback, useEffect } from 'react';
import type { RemovalReason } from '#renderer/connection/commands.ts';
import { useServices } from '#renderer/store/stand-context.tsx';
import { Button } from '#renderer/ui/button.tsx';
import { Dialog } from '#renderer/ui/dialog.tsx';
import { Kbd } from '#renderer/ui/kbd.tsx';
import { useTranslation } from '#renderer/ui/translation.tsx';
import { removalReasons } from './removal-reasons.ts';
import styles from './remove-dialog.module.css';

type Props = { readonly title: string; readonly onChoose: (reason: RemovalReason) => void };

export function RemoveDialog({ title, onChoose }: Props) {
  const { t } = useTranslation();
  const { view } = useServices();

  const close = useCallback(() => view.setState({ panel: { kind: 'none' } }), [view]);
  const choose = useCallback(
    (reason: RemovalReason): void => {
      close();
      onChoose(reason);
    },
    [close, onChoose],
  );

  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      const chosen = removalReasons.find(({ key }) => key === event.key);
      if (chosen !== undefined) choose(chosen.reason);
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [choose]);

  return (
    <Dialog open title={title} closeLabel={t('ui.close')} onClose={close}>
      <div className={styles.reasons}>
        {removalReasons.map(({ key, reason, words }) => (
          <Button key={reason} wide onPress={() => choose(reason)}>
            {t(words)}
            <Kbd keys={key} />
          </Button>
        ))}
      </div>
    </Dialog>
  );
}
