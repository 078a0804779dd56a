/** A guest's phone, with all but its end hidden until somebody who may read it asks: a stand is read by a whole queue. */
import { Eye, EyeOff } from 'lucide-react';
import { useState } from 'react';
import { useWhyNot } from '#renderer/roles/use-why-not.ts';
import { useStand } from '#renderer/store/stand-context.tsx';
import { IconButton } from '#renderer/ui/icon-button.tsx';
import { useTranslation } from '#renderer/ui/translation.tsx';
import { maskedPhone } from '#shared/guests/contacts.ts';
import { showPhone } from '#shared/phone/phone.ts';
import styles from './party-card.module.css';

const iconSize = 16;

export function PhoneDetail({ phone }: { readonly phone: string }) {
  const { t } = useTranslation();
  const country = useStand(({ rows }) => rows.settings?.country ?? 'US');
  const isLocked = useStand(({ door }) => door?.kind !== 'open');
  const why = useWhyNot('contacts');
  const [isShown, setShown] = useState(false);
  if (isLocked && isShown) setShown(false);
  const text = showPhone(phone, country);
  const isReadable = isShown && why === null;
  return (
    <span className={styles.phone}>
      <span>{isReadable ? text : maskedPhone(text)}</span>
      <IconButton
        label={t(isReadable ? 'roles.contact.hide' : 'roles.contact.show')}
        icon={isReadable ? <EyeOff size={iconSize} aria-hidden /> : <Eye size={iconSize} aria-hidden />}
        disabledWhy={why}
        onPress={() => setShown(!isShown)}
      />
    </span>
  );
}
