/** Says at each field of the entrance what is wrong with it; what belongs to no field is left for the form to tell. */
import { useTranslation } from '#renderer/ui/translation.tsx';
import { passwordLength } from '#shared/passwords/password-length.ts';
import type { Failure } from '../cloud-api/cloud-api.ts';
import { failureWords } from '../cloud-api/failure-words.ts';

type TypedField = 'restaurant.name' | 'ownerName' | 'email' | 'password';

const typedFields: readonly TypedField[] = ['restaurant.name', 'ownerName', 'email', 'password'];
const refusedFields: Readonly<Record<string, TypedField>> = {
  'email-taken': 'email',
  'email-unchanged': 'email',
  'password-too-short': 'password',
  'password-too-common': 'password',
  'password-unchanged': 'password',
};
const choices = ['country', 'currency', 'timeZone'] as const;

export interface FormProblems {
  readonly at: (field: TypedField) => string | undefined;
  /** Fields chosen from a list, in words. */
  readonly choices: string | undefined;
  readonly rest: Failure | undefined;
}

export function useFormProblems(failure: Failure | undefined): FormProblems {
  const { t } = useTranslation();
  const nothing = { at: () => undefined, choices: undefined, rest: failure };
  if (failure?.kind === 'refused') {
    const refused = refusedFields[failure.refusal];
    if (refused === undefined) return nothing;
    const words = failureWords(t, failure);
    return { at: (field) => (field === refused ? words : undefined), choices: undefined, rest: undefined };
  }
  if (failure?.kind !== 'invalid') return nothing;
  const wrong = choices.filter((choice) => failure.fields.includes(`restaurant.${choice}`));
  const isPlaced = wrong.length > 0 || typedFields.some((field) => failure.fields.includes(field));
  return {
    at: (field) =>
      failure.fields.includes(field)
        ? t(`dashboard.register.wrong.${wordsAt[field]}`, passwordLength)
        : undefined,
    choices:
      wrong.length === 0
        ? undefined
        : t('dashboard.register.wrong.choices', {
            fields: wrong.map((choice) => t(`dashboard.register.${choice}`)).join(', '),
          }),
    rest: isPlaced ? undefined : failure,
  };
}

const wordsAt = {
  'restaurant.name': 'restaurant',
  ownerName: 'name',
  email: 'email',
  password: 'password',
} as const;
