/** What is done with several parties at once: each is a step of its own, and one Undo takes all of them back. */
import { BellRing, Undo2, X } from 'lucide-react';
import { useServices } from '#renderer/store/stand-context.tsx';
import { Button } from '#renderer/ui/button.tsx';
import { IconButton } from '#renderer/ui/icon-button.tsx';
import { Kbd } from '#renderer/ui/kbd.tsx';
import { Menu } from '#renderer/ui/menu.tsx';
import { useTranslation } from '#renderer/ui/translation.tsx';
import styles from './marks-bar.module.css';
import { removalReasons } from './removal-reasons.ts';
import { useBulkActions } from './use-bulk-actions.ts';
import { useMarked } from './use-marked.ts';

export function MarksBar() {
  const { t } = useTranslation();
  const { view } = useServices();
  const { callAll, requeueAll, removeAll } = useBulkActions();
  const marked = useMarked();
  if (marked === null) return null;
  const count = marked.length;
  const isCalled = marked.some(({ status }) => status === 'called');
  return (
    <div className={styles.bar} role="toolbar" aria-label={t('waitlist.marks.label')}>
      <span className={styles.count}>
        {count === 0 ? t('waitlist.marks.none') : t('waitlist.marks.count', { count })}
      </span>
      <Button look="primary" snug disabled={count === 0} onPress={() => callAll(marked)}>
        <BellRing size={18} aria-hidden />
        {t('waitlist.marks.call')}
        <Kbd keys="T" />
      </Button>
      <IconButton
        label={t('waitlist.marks.requeue')}
        icon={<Undo2 size={20} aria-hidden />}
        disabled={!isCalled}
        onPress={() => requeueAll(marked)}
      />
      <Menu
        trigger={
          <Button look="plain" snug disabled={count === 0}>
            {t('parties.action.remove')}
          </Button>
        }
        entries={removalReasons.map(({ reason, words }) => ({
          kind: 'action',
          id: reason,
          label: t(words),
          onPress: () => removeAll(marked, reason),
        }))}
      />
      <IconButton
        label={t('waitlist.marks.leave')}
        icon={<X size={20} aria-hidden />}
        onPress={() => view.setState({ marked: null, focusPartyId: marked.at(-1)?.id ?? null })}
      />
    </div>
  );
}
