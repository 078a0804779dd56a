/** The password somebody has, asked for again before something weighty. */

import { TextField } from '#renderer/ui/field.tsx';
import { useTranslation } from '#renderer/ui/translation.tsx';

type Props = {
  readonly value: string;
  readonly onChange: (password: string) => void;
  readonly autoFocus?: boolean;
  readonly required?: boolean;
};

export function CurrentPasswordField(props: Props) {
  const { t } = useTranslation();
  return (
    <TextField
      {...props}
      label={t('accounts.currentPassword')}
      type="password"
      autoComplete="current-password"
    />
  );
}
