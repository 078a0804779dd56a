/** Above every page while an operator looks as a tenant: which one, that nothing can be changed, and how long still. */
import { Eye } from 'lucide-react';
import type { ReactNode } from 'react';
import { Button } from '#renderer/ui/button.tsx';
import { useTranslation } from '#renderer/ui/translation.tsx';
import { useCommand } from '../cloud-api/use-command.ts';
import { leftWords } from './left-words.ts';
import { useLeft } from './use-left.ts';
import type { View } from './view.ts';
import styles from './viewing.module.css';

type Props = {
  readonly view: View;
  readonly stop: () => Promise<void>;
  readonly onOver: () => void;
  readonly way?: ReactNode;
  readonly children: ReactNode;
};

export function UnderViewBanner({ view, stop, onOver, way, children }: Props) {
  const { t } = useTranslation();
  const { isBusy, run } = useCommand();
  const leftMs = useLeft(view.endsAt, onOver);
  const words = t('viewing.banner', { tenant: view.tenantName });
  return (
    <div className={styles.whole}>
      <section className={styles.banner} aria-label={words}>
        <Eye size={18} aria-hidden />
        <div className={styles.told}>
          <p>{words}</p>
          <p className={styles.left} role="timer">
            {t('viewing.left', { time: leftWords(leftMs) })}
          </p>
          {way}
        </div>
        <span className={styles.stop}>
          <Button snug disabled={isBusy} onPress={() => run(stop)}>
            {t('viewing.stop')}
          </Button>
        </span>
      </section>
      <div className={styles.rest}>{children}</div>
    </div>
  );
}
