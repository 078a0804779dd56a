/** A link somebody hands on themselves: it is shown only when it is made. */
import { useTranslation } from 'react-i18next';
import { TextField } from '#renderer/ui/field.tsx';

export function InvitationLink({ code }: { readonly code: string }) {
  const { t } = useTranslation();
  const link = `${window.location.origin}/invitation#${code}`;
  return <TextField label={t('invitations.link')} value={link} onChange={() => undefined} />;
}
