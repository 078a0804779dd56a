/** A link somebody hands on themselves: it is shown only when it is made. */

import { TextField } from '#renderer/ui/field.tsx';
import { useTranslation } from '#renderer/ui/translation.tsx';

export function InvitationLink({ code }: { readonly code: string }) {
  const { t } = useTranslation();
  const link = `${window.location.origin}/invitation#${code}`;
  return <TextField label={t('invitations.link')} value={link} onChange={() => undefined} />;
}
