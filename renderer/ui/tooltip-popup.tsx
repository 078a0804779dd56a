/** The word itself, once somebody asks for it. A pointer may go on to it and stay. */
import { Tooltip as Base } from '@base-ui/react/tooltip';
import styles from './tooltip.module.css';

type Props = {
  readonly text: string;
  readonly why: string | undefined;
  readonly anchor: Element;
  readonly onStay: () => void;
  readonly onLeave: () => void;
};

export function TooltipPopup({ text, why, anchor, onStay, onLeave }: Props) {
  return (
    <Base.Root open onOpenChange={onLeave}>
      <Base.Portal>
        <Base.Positioner anchor={anchor} sideOffset={6} className={styles.positioner}>
          <Base.Popup className={styles.popup} onPointerEnter={onStay} onPointerLeave={onLeave}>
            {text === '' ? null : <span>{text}</span>}
            {why === undefined ? null : <span className={styles.why}>{why}</span>}
          </Base.Popup>
        </Base.Positioner>
      </Base.Portal>
    </Base.Root>
  );
}
