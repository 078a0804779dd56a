/** Paper: what is printed before an outage, as it will look, and what was written on it typed in afterwards. */
import { Printer } from 'lucide-react';
import { useCallback, useEffect, useState } from 'react';
import { createPortal } from 'react-dom';
import { StandPage } from '#renderer/host-stand/stand-page.tsx';
import { isTyping } from '#renderer/host-stand/typing.ts';
import { useNow, useServices, useView } from '#renderer/store/stand-context.tsx';
import { minuteMs } from '#renderer/time/clock-words.ts';
import { Button } from '#renderer/ui/button.tsx';
import { useTranslation } from '#renderer/ui/translation.tsx';
import { LateEntry } from './late-entry.tsx';
import { paperLines } from './paper-lines.ts';
import styles from './paper-page.module.css';
import { PaperSheet } from './paper-sheet.tsx';

/** What was printed last keeps its numbers: lines typed in later name them. */
function usePrint(): () => void {
  const { store, preferences, now } = useServices();
  return useCallback(() => {
    const lines = paperLines(store.getState().rows, now());
    preferences.setState({ printed: lines.map(({ party }) => party.id) });
    window.print();
  }, [store, preferences, now]);
}

/** Asked for by its key on the stand, it is printed as soon as it is drawn; here the same key prints it again. */
function usePrintKey(print: () => void): void {
  const { view } = useServices();
  const wants = useView(({ printsSoon }) => printsSoon);
  useEffect(() => {
    if (!wants) return;
    view.setState({ printsSoon: false });
    print();
  }, [wants, view, print]);
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
      if (event.key.toLowerCase() === 'p') print();
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [print]);
}

type Side = 'print' | 'type';

function Sides({ side, onChange }: { readonly side: Side; readonly onChange: (side: Side) => void }) {
  const { t } = useTranslation();
  return (
    <div className={styles.sides} role="tablist" aria-label={t('paper.title')}>
      {(['print', 'type'] as const).map((each) => (
        <button
          key={each}
          type="button"
          role="tab"
          className={styles.side}
          aria-selected={side === each}
          onClick={() => onChange(each)}
        >
          {t(`paper.sides.${each}`)}
        </button>
      ))}
    </div>
  );
}

export function PaperPage() {
  const { t } = useTranslation();
  const [side, setSide] = useState<Side>('print');
  const printedAt = useNow(minuteMs);
  const print = usePrint();
  usePrintKey(print);
  const actions = (
    <Button look="primary" onPress={print}>
      <Printer size={18} aria-hidden />
      {t('paper.print')}
    </Button>
  );
  return (
    <StandPage title={t('paper.title')} actions={actions}>
      <div className={styles.column}>
        <Sides side={side} onChange={setSide} />
        {side === 'print' ? (
          <section className={styles.preview} aria-label={t('paper.preview')}>
            <PaperSheet printedAt={printedAt} />
          </section>
        ) : (
          <LateEntry />
        )}
      </div>
      {createPortal(
        <div className={styles.printed}>
          <PaperSheet printedAt={printedAt} />
        </div>,
        document.body,
      )}
    </StandPage>
  );
}
