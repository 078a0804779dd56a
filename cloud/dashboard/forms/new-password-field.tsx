/** A password somebody chooses, with what makes one good and what is wrong with this one. */

import { TextField } from '#renderer/ui/field.tsx';
import { useTranslation } from '#renderer/ui/translation.tsx';
import { passwordLength } from '#shared/passwords/password-length.ts';

type Props = {
  readonly label: string;
  readonly value: string;
  readonly problem: string | undefined;
  readonly onChange: (password: string) => void;
  readonly autoFocus?: boolean;
  readonly required?: boolean;
};

export function NewPasswordField(props: Props) {
  const { t } = useTranslation();
  return (
    <TextField
      {...props}
      hint={t('dashboard.register.passwordHint', passwordLength)}
      type="password"
      autoComplete="new-password"
    />
  );
}
