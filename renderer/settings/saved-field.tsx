/** A text field that is saved by itself when it is left, with what it means under it. */

import { TextArea, TextField } from '#renderer/ui/field.tsx';
import { useTranslation } from '#renderer/ui/translation.tsx';
import { useSavedText } from './use-saved-text.ts';

type Props = {
  readonly label: string;
  readonly value: string;
  /** What the text means, while it is right. */
  readonly hint?: string | ((text: string) => string | undefined);
  readonly problem: string;
  readonly isNumber?: boolean;
  readonly isLong?: boolean;
  /** The id of a list of what could be typed. */
  readonly list?: string | undefined;
  readonly maxLength?: number;
  readonly isRight: (text: string) => boolean;
  readonly onSave: (text: string) => Promise<unknown>;
};

export function SavedField({ label, hint, problem, isNumber = false, isLong = false, ...rest }: Props) {
  const { t } = useTranslation();
  const { list, maxLength, ...saved } = rest;
  const { shown, isWrong, isUnsaved, ...handlers } = useSavedText(saved);
  const meaning = typeof hint === 'function' ? hint(shown) : hint;
  const words = {
    label,
    value: shown,
    hint: isUnsaved ? [meaning, t('settings.unsaved')].filter(Boolean).join(' · ') : meaning,
    problem: isWrong ? problem : undefined,
    ...(maxLength === undefined ? {} : { maxLength }),
    ...handlers,
  };
  if (isLong) return <TextArea {...words} />;
  return <TextField {...words} list={list} {...(isNumber ? { inputMode: 'numeric' as const } : {})} />;
}
