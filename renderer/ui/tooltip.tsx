/**
 * A word beside a control on hover or focus. Of an icon it repeats the accessible name; of a control that is disabled it
 * says why, and then a finger opens it too.
 */
import { Tooltip as Base } from '@base-ui/react/tooltip';
import { type PointerEvent, type ReactElement, useEffect, useState } from 'react';
import styles from './tooltip.module.css';

type Props = { readonly text: string; readonly why?: string | undefined; readonly trigger: ReactElement };

const readMs = 4000;

/** A finger has no hover: what it opened goes by itself. */
function useTouched() {
  const [isTouched, setTouched] = useState(false);
  useEffect(() => {
    if (!isTouched) return;
    const timer = setTimeout(() => setTouched(false), readMs);
    return () => clearTimeout(timer);
  }, [isTouched]);
  return { isTouched, setTouched };
}

export function Tooltip({ text, why, trigger }: Props) {
  const [isHovered, setHovered] = useState(false);
  const { isTouched, setTouched } = useTouched();
  const touch = ({ pointerType }: PointerEvent): void => {
    if (why !== undefined && pointerType !== 'mouse') setTouched(true);
  };
  return (
    <Base.Root open={isHovered || isTouched} onOpenChange={setHovered}>
      <Base.Trigger
        render={trigger}
        delay={400}
        closeOnClick={why === undefined}
        onPointerDownCapture={touch}
      />
      <Base.Portal>
        <Base.Positioner sideOffset={6} className={styles.positioner}>
          <Base.Popup className={styles.popup}>
            {text === '' ? null : <span>{text}</span>}
            {why === undefined ? null : <span className={styles.why}>{why}</span>}
          </Base.Popup>
        </Base.Positioner>
      </Base.Portal>
    </Base.Root>
  );
}
