/** What keeps a field from being sent, in our words, from when somebody tries until it is typed anew. */
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ui } from '#shared/strings/en/ui.ts';

type Typed = HTMLInputElement | HTMLTextAreaElement;

type WrongInput = {
  readonly problem: string | undefined;
  readonly find: (event: FormEvent<Typed>) => void;
  readonly forget: () => void;
};

function kindOf({ type, required, value, validity }: Typed): keyof typeof ui.wrong {
  if (type === 'file') return 'file';
  if (required && value.trim() === '') return 'missing';
  return validity.typeMismatch ? 'email' : 'other';
}

export function useWrongInput(): WrongInput {
  const { t } = useTranslation();
  const [wrong, setWrong] = useState<string | undefined>();
  return {
    problem: wrong,
    find: ({ currentTarget }) =>
      setWrong(currentTarget.dataset.wrong ?? t(`ui.wrong.${kindOf(currentTarget)}`)),
    forget: () => setWrong(undefined),
  };
}
