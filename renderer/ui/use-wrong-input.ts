/** What keeps a field from being sent, in our words, from when somebody tries for as long as what was tried stands in it. */
import { type FormEvent, useState } from 'react';
import type { ui } from '#shared/strings/en/ui.ts';
import { useTranslation } from './translation.tsx';

type Typed = HTMLInputElement | HTMLTextAreaElement;

/** `own`: what the field says for itself. */
type Kind = keyof typeof ui.wrong | 'own';

type Found = { readonly kind: Kind; readonly tried: unknown };

type WrongInput = {
  readonly problem: string | undefined;
  readonly find: (event: FormEvent<Typed>) => void;
};

function kindOf({ type, required, value, validity, dataset }: Typed): Kind {
  if (dataset.wrong !== undefined) return 'own';
  if (type === 'file') return 'file';
  if (required && value.trim() === '') return 'missing';
  return validity.typeMismatch ? 'email' : 'other';
}

/** `value`: what stands in the field, however it came there; `wrong`: what the field says of it for itself. */
export function useWrongInput(value: unknown, wrong?: string): WrongInput {
  const { t } = useTranslation();
  const [found, setFound] = useState<Found | undefined>();
  if (found !== undefined && found.tried !== value) setFound(undefined);
  const wordsOf = (kind: Kind): string | undefined => (kind === 'own' ? wrong : t(`ui.wrong.${kind}`));
  return {
    problem: found && wordsOf(found.kind),
    find: ({ currentTarget }) => setFound({ kind: kindOf(currentTarget), tried: value }),
  };
}
