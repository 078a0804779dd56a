/** A PIN by touch or by keyboard. The digits are never shown, and the pad holds them only until they are sent. */
import { Button as BaseButton } from '@base-ui/react/button';
import { Delete } from 'lucide-react';
import { useEffect, useState } from 'react';
import { classNames } from './class-names.ts';
import styles from './pin-pad.module.css';
import { VisuallyHidden } from './visually-hidden.tsx';

const digits = ['1', '2', '3', '4', '5', '6', '7', '8', '9'] as const;

export type PinPadWords = {
  readonly entered: (count: number) => string;
  readonly erase: string;
  readonly enter: string;
};

type Props = {
  readonly length: { readonly least: number; readonly most: number };
  readonly disabled: boolean;
  readonly words: PinPadWords;
  readonly onPin: (pin: string) => void;
};

type PinEntry = {
  readonly pin: string;
  readonly press: (digit: string) => void;
  readonly erase: () => void;
  readonly enter: () => void;
};

function usePinEntry({ length, disabled, onPin }: Props): PinEntry {
  const [pin, setPin] = useState('');
  const send = (full: string): void => {
    setPin('');
    onPin(full);
  };
  const press = (digit: string): void => {
    if (disabled || pin.length >= length.most) return;
    const next = pin + digit;
    if (next.length === length.most) send(next);
    else setPin(next);
  };
  const erase = (): void => setPin(pin.slice(0, -1));
  const enter = (): void => {
    if (!disabled && pin.length >= length.least) send(pin);
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
  const { disabled, length, words } = props;
  const shown = Math.max(length.least, entry.pin.length);
  return (
    <div className={styles.pad}>
      <PinDots count={entry.pin.length} shown={shown} text={words.entered(entry.pin.length)} />
      <div className={styles.keys}>
        {digits.map((digit) => (
          <BaseButton
            key={digit}
            className={styles.key}
            disabled={disabled}
            onClick={() => entry.press(digit)}
          >
            {digit}
          </BaseButton>
        ))}
        <BaseButton
          aria-label={words.erase}
          className={classNames(styles.key, styles.word)}
          disabled={disabled || entry.pin === ''}
          onClick={entry.erase}
        >
          <Delete size={24} aria-hidden />
        </BaseButton>
        <BaseButton className={styles.key} disabled={disabled} onClick={() => entry.press('0')}>
          {'0'}
        </BaseButton>
        <BaseButton
          className={classNames(styles.key, styles.enter)}
          disabled={disabled || entry.pin.length < length.least}
          onClick={entry.enter}
        >
          {words.enter}
        </BaseButton>
      </div>
    </div>
  );
}
