/** A field that is saved when it is left or Enter is pressed. What is wrong stays as typed and says why. */

import { type FormEvent, useState } from 'react';
import { useWhyNot } from '#renderer/roles/use-why-not.ts';
import { CheckedForm } from '#renderer/ui/checked-form.tsx';
import { TextField } from '#renderer/ui/field.tsx';
import { cleanText } from '#shared/text/clean-text.ts';

type Props = {
  readonly label: string;
  readonly value: string;
  readonly isNumber?: boolean;
  readonly maxLength?: number;
  readonly placeholder?: string;
  /** What is wrong with it; null: nothing. */
  readonly check: (text: string) => string | null;
  readonly onSave: (text: string) => void;
};

export function SavedField({ label, value, isNumber = false, check, onSave, ...rest }: Props) {
  const [typed, setTyped] = useState<string | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const save = (): void => {
    if (typed === null) return;
    const text = cleanText(typed);
    const found = text === value ? null : check(text);
    setProblem(found);
    if (found !== null) return;
    setTyped(null);
    if (text !== value) onSave(text);
  };
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    save();
  };
  return (
    <CheckedForm onSubmit={submit} onBlur={save}>
      <TextField
        label={label}
        value={typed ?? value}
        problem={problem ?? undefined}
        inputMode={isNumber ? 'numeric' : 'text'}
        disabledWhy={useWhyNot('floor')}
        onChange={setTyped}
        {...rest}
      />
    </CheckedForm>
  );
}
