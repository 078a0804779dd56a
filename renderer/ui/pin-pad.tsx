/** A PIN by touch or by keyboard. The digits are never shown, and the pad holds them only until they are sent. */
import { Delete } from 'lucide-react';
import { useEffect, useState } from 'react';
import { classNames } from './class-names.ts';
import { PinKey } from './pin-key.tsx';
import styles from './pin-pad.module.css';
import { VisuallyHidden } from './visually-hidden.tsx';

const digits = ['1', '2', '3', '4', '5', '6', '7', '8', '9'] as const;

export type PinPadWords = {
  readonly entered: (count: number) => string;
  readonly erase: string;
  readonly enter: string;
  /** Why fewer digits are not sent. */
  readonly tooShort: string;
};

type Props = {
  readonly length: { readonly least: number; readonly most: number };
  /** Why no PIN is taken now; null: one is. */
  readonly disabledWhy: string | null;
  readonly words: PinPadWords;
  readonly onPin: (pin: string) => void;
};

type PinEntry = {
  readonly pin: string;
  readonly press: (digit: string) => void;
  readonly erase: () => void;
  readonly enter: () => void;
};

function usePinEntry({ length, disabledWhy, onPin }: Props): PinEntry {
  const [pin, setPin] = useState('');
  const send = (full: string): void => {
    setPin('');
    onPin(full);
  };
  const press = (digit: string): void => {
    if (disabledWhy !== null || pin.length >= length.most) return;
    const next = pin + digit;
    if (next.length === length.most) send(next);
    else setPin(next);
  };
  const erase = (): void => setPin(pin.slice(0, -1));
  const enter = (): void => {
    if (disabledWhy === null && pin.length >= length.least) send(pin);
  };
  return { pin, press, erase, enter };
}

function usePinKeyboard({ press, erase, enter }: PinEntry): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (event.ctrlKey || event.metaKey || event.altKey) return;
      if (/^\d$/.test(event.key)) press(event.key);
      else if (event.key === 'Backspace') erase();
      else if (event.key === 'Enter') enter();
      else return;
      event.preventDefault();
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [press, erase, enter]);
}

function PinDots({
  count,
  shown,
  text,
}: {
  readonly count: number;
  readonly shown: number;
  readonly text: string;
}) {
  return (
    <div className={styles.dots} role="status">
      {Array.from({ length: shown }, (_, place) => (
        <span key={`dot-${String(place)}`} className={classNames(styles.dot, place < count && styles.full)} />
      ))}
      <VisuallyHidden text={text} />
    </div>
  );
}

export function PinPad(props: Props) {
  const entry = usePinEntry(props);
  usePinKeyboard(entry);
  const { disabledWhy: why, length, words } = props;
  const count = entry.pin.length;
  const entered = words.entered(count);
  return (
    <div className={styles.pad}>
      <PinDots count={count} shown={Math.max(length.least, count)} text={entered} />
      <div className={styles.keys}>
        {digits.map((digit) => (
          <PinKey key={digit} why={why} onPress={() => entry.press(digit)}>
            {digit}
          </PinKey>
        ))}
        <PinKey
          label={words.erase}
          look={styles.word}
          why={why ?? (count === 0 ? entered : null)}
          onPress={entry.erase}
        >
          <Delete size={24} aria-hidden />
        </PinKey>
        <PinKey why={why} onPress={() => entry.press('0')}>
          {'0'}
        </PinKey>
        <PinKey
          look={styles.enter}
          isTold
          why={why ?? (count < length.least ? words.tooShort : null)}
          onPress={entry.enter}
        >
          {words.enter}
        </PinKey>
      </div>
    </div>
  );
}
