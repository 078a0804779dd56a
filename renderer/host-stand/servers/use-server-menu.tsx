/** What can be done with one server, the likeliest first. */
import { Eye, EyeOff, Handshake, LayoutGrid, RotateCcw, Scissors } from 'lucide-react';
import { useWhyNot } from '#renderer/roles/use-why-not.ts';
import { useServices, useView } from '#renderer/store/stand-context.tsx';
import type { MenuEntry } from '#renderer/ui/menu.tsx';
import { useTranslation } from '#renderer/ui/translation.tsx';
import { roomsOf } from '#shared/floor/rooms.ts';
import type { ServerLoad } from '#shared/rotation/server-load.ts';
import type { View } from '../view.ts';
import { roomsOfServer } from './sections-of.ts';
import type { ServerPerson } from './server-people.ts';
import { fullNameOf } from './server-words.ts';
import { useServerActions } from './use-server-actions.ts';

type Subject = {
  readonly load: ServerLoad;
  readonly person: ServerPerson;
  readonly nextWords: string | null;
};

const icon = 16;

export function useServerMenu({ load, person, nextWords }: Subject): readonly MenuEntry[] {
  const { t } = useTranslation();
  const { view, store } = useServices();
  const { cut } = useServerActions();
  const mayNot = useWhyNot('seating');
  const isShown = useView(({ highlightedServerId }) => highlightedServerId === person.id);
  /** A room where some of them stand is shown with them. */
  const shown = (highlightedServerId: string): Pick<View, 'highlightedServerId' | 'room'> => {
    const { rows } = store.getState();
    const { room } = view.getState();
    const theirs = roomsOfServer(rows, highlightedServerId);
    const isThere = theirs.includes(room ?? roomsOf(rows.tables)[0]?.name ?? '');
    return { highlightedServerId, room: isThere ? room : (theirs[0] ?? room) };
  };
  const name = person.shortName ?? t('servers.unknown');
  const heading = nextWords === null ? fullNameOf(t, person) : `${fullNameOf(t, person)} · ${nextWords}`;
  return [
    { kind: 'heading', id: 'who', label: heading },
    {
      kind: 'action',
      id: 'cut',
      label: load.isCut ? t('servers.action.takeBack') : t('servers.action.cut', { name }),
      icon: load.isCut ? <RotateCcw size={icon} aria-hidden /> : <Scissors size={icon} aria-hidden />,
      disabledWhy: mayNot,
      onPress: () => cut({ id: person.id, name }, !load.isCut),
    },
    {
      kind: 'action',
      id: 'relieve',
      label: t('servers.action.relieve', { name }),
      icon: <Handshake size={icon} aria-hidden />,
      disabledWhy: mayNot,
      onPress: () => view.setState({ panel: { kind: 'relieve', serverId: person.id } }),
    },
    {
      kind: 'action',
      id: 'highlight',
      label: t(isShown ? 'servers.action.unhighlight' : 'servers.action.highlight'),
      icon: isShown ? <EyeOff size={icon} aria-hidden /> : <Eye size={icon} aria-hidden />,
      onPress: () => view.setState(isShown ? { highlightedServerId: null } : shown(person.id)),
    },
    { kind: 'line', id: 'line' },
    {
      kind: 'action',
      id: 'sections',
      label: t('servers.action.sections'),
      icon: <LayoutGrid size={icon} aria-hidden />,
      onPress: () => view.setState({ panel: { kind: 'servers' } }),
    },
  ];
}
