/** The word itself, once somebody asks for it. A pointer may go on to it and stay; Escape and a press elsewhere close it. */
import { Tooltip as Base } from '@base-ui/react/tooltip';
import styles from './tooltip.module.css';

type Props = {
  readonly text: string;
  readonly why: string | undefined;
  readonly anchor: Element;
  readonly onStay: () => void;
  readonly onLeave: () => void;
  readonly onClose: () => void;
};

export function TooltipPopup({ text, why, anchor, onStay, onLeave, onClose }: Props) {
  /** A press on the control itself is the control's own. */
  const close = ({ target }: Event): void => {
    if (!(target instanceof Node && anchor.contains(target))) onClose();
  };
  return (
    <Base.Root open onOpenChange={(_isOpen, { event }) => close(event)}>
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
