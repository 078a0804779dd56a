/**
 * A day that is typed in the order of the page's language, whatever that of the browser: six digits on a keypad do. What
 * was understood stands below in words. The value is a day as 2026-12-31, or empty for as long as what was typed is none;
 * then the field says so once it is left, and the form around it is not sent.
 */
import { useState } from 'react';
import { TextField } from '#renderer/ui/field.tsx';
import type { FieldWords } from '#renderer/ui/field-frame.tsx';
import { useTranslation } from '#renderer/ui/translation.tsx';
import { dayFace, readDay } from '#shared/settings/written-day.ts';
import { languageOf } from '#shared/strings/languages.ts';
import { startOf } from './days.ts';
import { weekdayWords } from './time-words.ts';

type Props = FieldWords & {
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly required?: boolean;
};

const written = '2026-12-31';

export function DayField({ value, hint, problem, onChange, ...field }: Props) {
  const { t, i18n } = useTranslation();
  const language = languageOf(i18n.language);
  const face = value === '' ? '' : dayFace(value, language);
  const [typed, setTyped] = useState(face);
  const [left, setLeft] = useState('');
  // It may have come from elsewhere meanwhile, or the language is another now.
  const shown = (readDay(typed, language) ?? '') === value ? typed : face;
  const isNone = shown.trim() !== '' && value === '';
  const example = t('days.example', { day: dayFace(written, language) });
  const none = isNone ? t('days.none', { example }) : undefined;
  const at = startOf(value);
  return (
    <TextField
      {...field}
      value={shown}
      hint={at === null ? [hint, `${example}.`].filter(Boolean).join(' ') : weekdayWords(language, at)}
      problem={problem ?? (left === shown ? none : undefined)}
      wrong={none}
      inputMode="numeric"
      onClick={({ currentTarget }) => currentTarget.select()}
      onBlur={() => {
        setLeft(shown);
        setTyped(value === '' ? shown : face);
      }}
      onChange={(text) => {
        const day = readDay(text, language) ?? '';
        setTyped(text);
        if (day !== value) onChange(day);
      }}
    />
  );
}
