/**
 * What floats over the screen: a dialog in the middle or a panel at the side. Escape, the scrim and the cross
 * close it; the focus returns to where it was.
 */
import { Dialog as Base } from '@base-ui/react/dialog';
import { X } from 'lucide-react';
import { type ReactNode, type RefObject, useRef } from 'react';
import { classNames } from './class-names.ts';
import styles from './dialog.module.css';
import { IconButton } from './icon-button.tsx';

type Props = {
  readonly open: boolean;
  readonly title: string;
  readonly about?: string;
  readonly closeLabel: string;
  readonly place?: 'middle' | 'side';
  readonly flush?: boolean;
  /** Room for two columns. */
  readonly wide?: boolean;
  /** Only to be read: the arrows scroll it. */
  readonly reading?: boolean;
  readonly foot?: ReactNode;
  readonly focusFirst?: RefObject<HTMLElement | null>;
  readonly children?: ReactNode;
  readonly onClose: () => void;
};

function DialogHead({
  title,
  about,
  closeLabel,
  onClose,
}: Pick<Props, 'title' | 'about' | 'closeLabel' | 'onClose'>) {
  return (
    <header className={styles.head}>
      <div>
        <Base.Title className={styles.title}>{title}</Base.Title>
        {about === undefined ? null : <Base.Description className={styles.about}>{about}</Base.Description>}
      </div>
      <IconButton label={closeLabel} icon={<X size={20} aria-hidden />} onPress={onClose} />
    </header>
  );
}

export function Dialog(props: Props) {
  const {
    open,
    place = 'middle',
    flush = false,
    wide = false,
    reading = false,
    foot,
    focusFirst,
    children,
    onClose,
  } = props;
  const popup = useRef<HTMLDivElement>(null);
  /** A field that asked for the focus has it; else the panel itself, so that its first key is Escape and no word hangs over a cross. */
  const first = (): HTMLElement | false =>
    popup.current === null || popup.current.contains(document.activeElement) ? false : popup.current;
  return (
    <Base.Root
      open={open}
      onOpenChange={(isOpen) => {
        if (!isOpen) onClose();
      }}
    >
      <Base.Portal>
        <Base.Backdrop className={styles.backdrop} />
        <Base.Popup
          className={classNames(
            styles.popup,
            place === 'side' ? styles.side : styles.middle,
            wide && styles.wide,
          )}
          ref={popup}
          data-floats={place}
          initialFocus={focusFirst ?? first}
        >
          <DialogHead {...props} />
          {children === undefined ? null : (
            <div
              className={classNames(styles.body, flush && styles.flush)}
              tabIndex={reading ? 0 : undefined}
            >
              {children}
            </div>
          )}
          {foot === undefined ? null : <footer className={styles.foot}>{foot}</footer>}
        </Base.Popup>
      </Base.Portal>
    </Base.Root>
  );
}
