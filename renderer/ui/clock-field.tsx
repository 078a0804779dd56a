/**
 * A time of day that is typed, from 00:00 to 23:59 whatever the language of the browser: four digits on a keypad do. The
 * value is a time as 19:30, or empty for as long as what was typed is none; then the form is not sent, and says so.
 */
import { useState } from 'react';
import { clockFace, readClock } from '#shared/settings/clock.ts';
import { TextField } from './field.tsx';
import type { FieldWords } from './field-frame.tsx';
import { useTranslation } from './translation.tsx';

type Props = FieldWords & {
  readonly value: string;
  readonly onChange: (value: string) => void;
  /** What keeps it from being sent while it is empty. */
  readonly wrong?: string | undefined;
};

function faceOf(typed: string): string {
  const minute = readClock(typed);
  return minute === null ? '' : clockFace(minute);
}

export function ClockField({ value, wrong, onChange, ...words }: Props) {
  const { t } = useTranslation();
  const [typed, setTyped] = useState(value);
  // It may have come from elsewhere meanwhile, such as from another day.
  const shown = faceOf(typed) === value ? typed : value;
  const isNone = shown.trim() !== '' && value === '';
  return (
    <TextField
      {...words}
      value={shown}
      wrong={isNone ? t('ui.noClock') : wrong}
      inputMode="numeric"
      onClick={({ currentTarget }) => currentTarget.select()}
      onBlur={() => setTyped(value === '' ? shown : value)}
      onChange={(text) => {
        setTyped(text);
        onChange(faceOf(text));
      }}
    />
  );
}
