/** What the browser finds wrong with what was typed, in our words, from when the form is sent until it is typed anew. */
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';

type WrongInput = {
  readonly problem: string | undefined;
  readonly find: (event: FormEvent<HTMLInputElement>) => void;
  readonly forget: () => void;
};

export function useWrongInput(): WrongInput {
  const { t } = useTranslation();
  const [wrong, setWrong] = useState<'email' | 'other' | undefined>();
  return {
    problem: wrong && t(`ui.wrong.${wrong}`),
    find: ({ currentTarget: { validity } }) => setWrong(validity.typeMismatch ? 'email' : 'other'),
    forget: () => setWrong(undefined),
  };
}
