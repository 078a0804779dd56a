/** What is done with a waiting party now and then: behind one button, each with its key where it has one. */
import { ArrowDown, ArrowUp, Clock, Ellipsis, GlassWater, Star, Undo2, UserCheck } from 'lucide-react';
import { entriesWithWhy } from '#renderer/roles/entries-with-why.ts';
import { useWhyNot } from '#renderer/roles/use-why-not.ts';
import { Button } from '#renderer/ui/button.tsx';
import { Menu, type MenuEntry } from '#renderer/ui/menu.tsx';
import { useTranslation } from '#renderer/ui/translation.tsx';
import { partyName } from '#renderer/words/party-words.ts';
import { isHere, type Party } from '#shared/parties/party.ts';
import { usePartyActions, useWaitlistActions } from '../use-actions.ts';

type Action = Extract<MenuEntry, { readonly kind: 'action' }>;

const icon = 16;

function useStateEntries(party: Party): readonly Action[] {
  const { t } = useTranslation();
  const { requeue, seat, open } = usePartyActions();
  const name = partyName(t, party);
  const mayNotList = useWhyNot('waitlist');
  const mayNotSeat = useWhyNot('seating');
  return [
    {
      kind: 'action',
      id: 'requeue',
      label: t('parties.action.requeue'),
      icon: <Undo2 size={icon} aria-hidden />,
      keys: 'R',
      disabledWhy: mayNotList ?? (party.status === 'called' ? null : t('waitlist.notNow.requeue', { name })),
      onPress: () => requeue(party),
    },
    {
      kind: 'action',
      id: 'bar',
      label: t('parties.action.bar'),
      icon: <GlassWater size={icon} aria-hidden />,
      disabledWhy: mayNotSeat,
      onPress: () => seat(party, []),
    },
    {
      kind: 'action',
      id: 'here',
      label: t('waitlist.action.someHere'),
      icon: <UserCheck size={icon} aria-hidden />,
      ...(isHere(party) ? { keys: 'A' } : {}),
      disabledWhy: mayNotList ?? (party.size === 1 ? t('waitlist.notNow.someHere', { name }) : null),
      onPress: () => open({ kind: 'here', partyId: party.id }),
    },
  ];
}

function useOrderEntries(party: Party): readonly Action[] {
  const { t } = useTranslation();
  const { prioritise, backToItsTime } = useWaitlistActions();
  const isVip = party.priority === 'vip';
  const name = partyName(t, party);
  return [
    {
      kind: 'action',
      id: 'vip',
      label: isVip ? t('waitlist.action.noVip') : t('waitlist.action.vip'),
      icon: <Star size={icon} aria-hidden />,
      onPress: () => prioritise(party, isVip ? 'normal' : 'vip'),
    },
    {
      kind: 'action',
      id: 'time',
      label: t('waitlist.action.backToItsTime'),
      icon: <Clock size={icon} aria-hidden />,
      disabledWhy: party.orderedBy === null ? t('waitlist.notNow.backToItsTime', { name }) : null,
      onPress: () => backToItsTime(party),
    },
  ];
}

function useStepEntries(party: Party): readonly Action[] {
  const { t } = useTranslation();
  const { place } = usePartyActions();
  return [
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
}

export function MoreMenu({ party }: { readonly party: Party }) {
  const { t } = useTranslation();
  const order = [...useOrderEntries(party), ...useStepEntries(party)];
  const entries: readonly MenuEntry[] = [
    ...useStateEntries(party),
    { kind: 'line', id: 'order' },
    ...entriesWithWhy(order, useWhyNot('waitlist')),
  ];
  const trigger = (
    <Button look="plain" snug label={t('parties.action.more', { name: partyName(t, party) })}>
      <Ellipsis size={20} aria-hidden />
    </Button>
  );
  return <Menu trigger={trigger} entries={entries} align="end" />;
}
