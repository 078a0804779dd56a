/** What an opened card adds: the phone, the notes, the requests, the wish for a seat and the tags, each in full but for phones. */
import { MessageSquareText, Phone, Sofa, StickyNote, Tags } from 'lucide-react';
import { type ReactNode, Suspense } from 'react';
import { useTranslation } from '#renderer/ui/translation.tsx';
import { VisuallyHidden } from '#renderer/ui/visually-hidden.tsx';
import { withMaskedPhones } from '#shared/guests/contacts.ts';
import type { Party } from '#shared/parties/party.ts';
import { PhoneDetail } from '../stand-parts.ts';
import styles from './party-card.module.css';

type Detail = { readonly name: string; readonly icon: ReactNode; readonly text: string };

const iconSize = 16;

export function PartyDetails({ party }: { readonly party: Party }) {
  const { t } = useTranslation();
  const { phone, notes, requests } = party.personal;
  const details: readonly Detail[] = [
    {
      name: t('parties.form.notes'),
      icon: <StickyNote size={iconSize} aria-hidden />,
      text: withMaskedPhones(notes),
    },
    {
      name: t('parties.form.requests'),
      icon: <MessageSquareText size={iconSize} aria-hidden />,
      text: withMaskedPhones(requests),
    },
    {
      name: t('parties.form.seat'),
      icon: <Sofa size={iconSize} aria-hidden />,
      text: withMaskedPhones(party.seatingPreference ?? ''),
    },
    {
      name: t('parties.form.tags'),
      icon: <Tags size={iconSize} aria-hidden />,
      text: [
        ...(party.priority === 'vip' ? [t('parties.vip')] : []),
        ...party.tags.map(withMaskedPhones),
      ].join(', '),
    },
  ];
  const present = details.filter(({ text }) => text !== '');
  if (present.length === 0 && phone === null) return null;
  return (
    <dl className={styles.details}>
      {phone === null ? null : (
        <DetailRow
          name={t('parties.form.phone')}
          icon={<Phone size={iconSize} aria-hidden />}
          value={
            <Suspense>
              <PhoneDetail phone={phone} />
            </Suspense>
          }
        />
      )}
      {present.map(({ name, icon, text }) => (
        <DetailRow key={name} name={name} icon={icon} value={text} />
      ))}
    </dl>
  );
}

type RowProps = Omit<Detail, 'text'> & { readonly value: ReactNode };

function DetailRow({ name, icon, value }: RowProps) {
  return (
    <div className={styles.detail}>
      <dt title={name}>
        {icon}
        <VisuallyHidden text={name} />
      </dt>
      <dd>{value}</dd>
    </div>
  );
}
