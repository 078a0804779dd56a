/** What an opened card adds: the phone, the notes, the requests, the wish for a seat and the tags, each in full. */
import { MessageSquareText, Phone, Sofa, StickyNote, Tags } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useStand } from '#renderer/store/stand-context.tsx';
import { VisuallyHidden } from '#renderer/ui/visually-hidden.tsx';
import type { Party } from '#shared/parties/party.ts';
import { showPhone } from '#shared/phone/phone.ts';
import styles from './party-card.module.css';

type Detail = { readonly name: string; readonly icon: ReactNode; readonly text: string };

const iconSize = 16;

export function PartyDetails({ party }: { readonly party: Party }) {
  const { t } = useTranslation();
  const country = useStand(({ rows }) => rows.settings?.country ?? 'US');
  const { phone, notes, requests } = party.personal;
  const details: readonly Detail[] = [
    {
      name: t('parties.form.phone'),
      icon: <Phone size={iconSize} aria-hidden />,
      text: phone === null ? '' : showPhone(phone, country),
    },
    { name: t('parties.form.notes'), icon: <StickyNote size={iconSize} aria-hidden />, text: notes },
    {
      name: t('parties.form.requests'),
      icon: <MessageSquareText size={iconSize} aria-hidden />,
      text: requests,
    },
    {
      name: t('parties.form.seat'),
      icon: <Sofa size={iconSize} aria-hidden />,
      text: party.seatingPreference ?? '',
    },
    {
      name: t('parties.form.tags'),
      icon: <Tags size={iconSize} aria-hidden />,
      text: [...(party.priority === 'vip' ? [t('parties.vip')] : []), ...party.tags].join(', '),
    },
  ];
  const present = details.filter(({ text }) => text !== '');
  if (present.length === 0) return null;
  return (
    <dl className={styles.details}>
      {present.map(({ name, icon, text }) => (
        <div key={name} className={styles.detail}>
          <dt title={name}>
            {icon}
            <VisuallyHidden text={name} />
          </dt>
          <dd>{text}</dd>
        </div>
      ))}
    </dl>
  );
}
