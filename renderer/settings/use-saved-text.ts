/**
 * A field that is saved when it is left. Only what is being typed differs from the station: an undo, or a change made
 * elsewhere, shows at once. What cannot be saved stays as it was typed and says why.
 */
import { type KeyboardEvent, useState } from 'react';

type Options = {
  readonly value: string;
  readonly isRight: (text: string) => boolean;
  /** Resolves once it is saved, or was refused and said so. */
  readonly onSave: (text: string) => Promise<unknown>;
};

export type SavedText = {
  readonly shown: string;
  readonly isWrong: boolean;
  readonly isUnsaved: boolean;
  readonly onChange: (text: string) => void;
  readonly onBlur: () => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
};

export function useSavedText({ value, isRight, onSave }: Options): SavedText {
  const [typed, setTyped] = useState<string | null>(null);
  const isWrong = typed !== null && typed !== value && !isRight(typed);
  const save = async (): Promise<void> => {
    if (typed === null || isWrong) return;
    if (typed !== value) await onSave(typed);
    setTyped((now) => (now === typed ? null : now));
  };
  return {
    shown: typed ?? value,
    isWrong,
    isUnsaved: typed !== null && typed !== value,
    onChange: setTyped,
    onBlur: () => void save(),
    onKeyDown: (event) => {
      if (event.key === 'Enter' && !(event.target instanceof HTMLTextAreaElement)) void save();
      if (event.key !== 'Escape' || typed === null) return;
      event.preventDefault();
      setTyped(null);
    },
  };
}
