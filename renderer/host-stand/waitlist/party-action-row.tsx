/** What can be done with the selected party, with the key that does the same. Removing asks only for the reason. */
import { ArrowDown, ArrowUp, Ellipsis, GlassWater, Undo2 } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Button } from '#renderer/ui/button.tsx';
import { Kbd } from '#renderer/ui/kbd.tsx';
import { Menu, type MenuEntry } from '#renderer/ui/menu.tsx';
import { partyName } from '#renderer/words/party-words.ts';
import type { Party } from '#shared/parties/party.ts';
import { usePartyActions } from '../use-party-actions.ts';
import styles from './party-card.module.css';

type Props = { readonly party: Party };

function RemoveMenu({ party }: Props) {
  const { t } = useTranslation();
  const { remove } = usePartyActions();
  const entries: readonly MenuEntry[] = [
    {
      kind: 'action',
      id: 'no-show',
      label: t('parties.action.noShow'),
      onPress: () => remove(party, 'no-show'),
    },
    {
      kind: 'action',
      id: 'left',
      label: t('parties.action.walkedOut'),
      onPress: () => remove(party, 'left'),
    },
    {
      kind: 'action',
      id: 'cancelled',
      label: t('parties.action.cancelled'),
      onPress: () => remove(party, 'cancelled'),
    },
  ];
  return (
    <Menu
      trigger={
        <Button look="plain" snug>
          {t('parties.action.remove')}
        </Button>
      }
      entries={entries}
    />
  );
}

function MoreMenu({ party }: Props) {
  const { t } = useTranslation();
  const { requeue, seat, place } = usePartyActions();
  const icon = 16;
  const entries: readonly MenuEntry[] = [
    {
      kind: 'action',
      id: 'requeue',
      label: t('parties.action.requeue'),
      icon: <Undo2 size={icon} aria-hidden />,
      keys: 'R',
      disabled: party.status !== 'called',
      onPress: () => requeue(party),
    },
    {
      kind: 'action',
      id: 'bar',
      label: t('parties.action.bar'),
      icon: <GlassWater size={icon} aria-hidden />,
      onPress: () => seat(party, []),
    },
    { kind: 'line', id: 'line' },
    {
      kind: 'action',
      id: 'up',
      label: t('parties.action.up'),
      icon: <ArrowUp size={icon} aria-hidden />,
      keys: 'Alt ↑',
      onPress: () => place(party, -1),
    },
    {
      kind: 'action',
      id: 'down',
      label: t('parties.action.down'),
      icon: <ArrowDown size={icon} aria-hidden />,
      keys: 'Alt ↓',
      onPress: () => place(party, 1),
    },
  ];
  const trigger = (
    <Button look="plain" snug label={t('parties.action.more', { name: partyName(t, party) })}>
      <Ellipsis size={20} aria-hidden />
    </Button>
  );
  return <Menu trigger={trigger} entries={entries} align="end" />;
}

export function PartyActionRow({ party }: Props) {
  const { t } = useTranslation();
  const { call, open } = usePartyActions();
  return (
    <div className={styles.actions}>
      <Button look="primary" snug onPress={() => call(party)}>
        {party.status === 'called' ? t('parties.action.callAgain') : t('parties.action.call')}
        <Kbd keys="T" />
      </Button>
      <Button look="plain" snug onPress={() => open({ kind: 'edit', partyId: party.id })}>
        {t('parties.action.edit')}
      </Button>
      <RemoveMenu party={party} />
      <MoreMenu party={party} />
    </div>
  );
}
