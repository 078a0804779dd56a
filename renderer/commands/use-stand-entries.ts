/** What can be done from the stand whatever is chosen: the commands with a key, the pages, the panels and this screen itself. */
import {
  CircleHelp,
  Clapperboard,
  Footprints,
  Gauge,
  History,
  Languages,
  LayoutDashboard,
  ListPlus,
  LockKeyhole,
  type LucideIcon,
  MapPin,
  PanelsTopLeft,
  Printer,
  Redo2,
  RefreshCw,
  Settings,
  Sparkles,
  SunMoon,
  Target,
  TriangleAlert,
  Undo2,
} from 'lucide-react';
import { goTo } from '#renderer/host-stand/go-to.ts';
import { keyWords } from '#renderer/host-stand/keys/key-words.ts';
import { rowOf } from '#renderer/host-stand/keys/stand-keys.ts';
import { useSteps } from '#renderer/host-stand/use-steps.ts';
import type { OpenPanel, Page } from '#renderer/host-stand/view.ts';
import { useLock } from '#renderer/lock/use-lock.ts';
import { type Deed, whyNot } from '#renderer/roles/deeds.ts';
import { useSectionEntries } from '#renderer/settings/use-section-entries.ts';
import { usePreferences, useServices, useStand } from '#renderer/store/stand-context.tsx';
import { useTranslation } from '#renderer/ui/translation.tsx';
import { languageNames } from '#shared/strings/languages.ts';
import type { Entry } from './entry.ts';
import { focusQuickLine } from './focus-later.ts';

type Given = {
  readonly icon: LucideIcon;
  readonly deed?: Deed | null;
  readonly keys?: string;
  readonly label: string;
  readonly run: () => void;
};

const weight = 1;

/** Puts a person on the stand first: what they open lies there. */
export function useOnStand() {
  const { view } = useServices();
  return {
    open: (panel: OpenPanel): void => view.setState({ page: 'stand', panel, typed: '' }),
    show: (page: Page): void => goTo(view, page),
    select: (partyId: string): void =>
      view.setState({
        page: 'stand',
        list: 'waiting',
        half: 'list',
        selectedPartyId: partyId,
        focusPartyId: partyId,
      }),
  };
}

export function useStandEntries(): readonly Entry[] {
  const { t } = useTranslation();
  const rights = useStand((state) => state.rights);
  const given: Readonly<Record<string, Given>> = {
    ...useDoing(),
    ...usePlaces(),
    ...useSectionEntries(),
    ...useScreen(),
  };
  return Object.entries(given).map(([id, { icon, label, run, keys, deed = null }]) => ({
    id,
    icon,
    label,
    run,
    weight,
    why: deed === null ? null : whyNot(t, rights, deed),
    ...(keys === undefined ? {} : { keys }),
  }));
}

/** Its key and what it takes stand in the table of keys. */
function keyed(does: Parameters<typeof rowOf>[0], place: Parameters<typeof rowOf>[1]) {
  const { keys, deed } = rowOf(does, place);
  return { keys: keyWords(keys[0]), deed };
}

function useDoing(): Readonly<Record<string, Given>> {
  const { t } = useTranslation();
  const { view } = useServices();
  const { open, show } = useOnStand();
  const { undoLast, redoLast } = useSteps();
  const add = (): void => {
    show('stand');
    view.setState({ half: 'list' });
    focusQuickLine();
  };
  return {
    add: { ...keyed('add', 'stand'), icon: ListPlus, label: t('commands.does.add'), run: add },
    walkIn: {
      ...keyed('walkIn', 'stand'),
      icon: Footprints,
      label: t('commands.does.walkIn'),
      run: () => open({ kind: 'command', verb: 'walkIn' }),
    },
    clear: {
      ...keyed('clear', 'stand'),
      icon: Sparkles,
      label: t('commands.does.clear'),
      run: () => open({ kind: 'command', verb: 'clear' }),
    },
    goTo: {
      ...keyed('goTo', 'stand'),
      icon: MapPin,
      label: t('commands.does.goTo'),
      run: () => open({ kind: 'command', verb: 'goTo' }),
    },
    undo: {
      ...keyed('undo', 'everywhere'),
      icon: Undo2,
      label: t('commands.does.undo'),
      run: () => void undoLast(),
    },
    redo: {
      ...keyed('redo', 'everywhere'),
      icon: Redo2,
      label: t('commands.does.redo'),
      run: () => void redoLast(),
    },
  };
}

function usePlaces(): Readonly<Record<string, Given>> {
  const { t } = useTranslation();
  const { open, show } = useOnStand();
  const { view } = useServices();
  return {
    stand: { icon: PanelsTopLeft, label: t('commands.page.stand'), run: () => show('stand') },
    full: {
      icon: ListPlus,
      deed: 'waitlist',
      label: t('commands.page.fullEntry'),
      run: () => open({ kind: 'add' }),
    },
    finished: {
      icon: History,
      label: t('commands.page.finished'),
      run: () => view.setState({ page: 'stand', list: 'finished' }),
    },
    activity: { icon: Gauge, label: t('commands.page.activity'), run: () => show('activity') },
    replay: { icon: Clapperboard, label: t('commands.page.replay'), run: () => show('replay') },
    paper: {
      ...keyed('print', 'stand'),
      icon: Printer,
      label: t('commands.does.print'),
      run: () => view.setState({ page: 'paper', panel: { kind: 'none' }, printsSoon: true }),
    },
    floor: {
      icon: LayoutDashboard,
      deed: 'floor',
      label: t('commands.page.floor'),
      run: () => show('floor-editor'),
    },
    scores: { icon: Target, deed: 'reports', label: t('commands.page.scores'), run: () => show('scores') },
    settings: { icon: Settings, label: t('commands.page.settings'), run: () => show('settings') },
    sync: { icon: RefreshCw, label: t('commands.page.sync'), run: () => open({ kind: 'sync' }) },
    conflicts: {
      icon: TriangleAlert,
      label: t('commands.page.conflicts'),
      run: () => open({ kind: 'conflicts' }),
    },
  };
}

function useScreen(): Readonly<Record<string, Given>> {
  const { t } = useTranslation();
  const { preferences, view } = useServices();
  const lock = useLock();
  const other = usePreferences(({ language }) => (language === 'en' ? 'es' : 'en'));
  const theme = usePreferences((values) => (values.theme === 'dark' ? 'light' : 'dark'));
  return {
    lock: { ...keyed('lock', 'stand'), icon: LockKeyhole, label: t('commands.does.lock'), run: lock },
    language: {
      icon: Languages,
      label: languageNames[other],
      run: () => preferences.setState({ language: other }),
    },
    theme: {
      icon: SunMoon,
      label: t(`commands.screen.${theme}`),
      run: () => preferences.setState({ theme }),
    },
    keys: {
      ...keyed('keys', 'everywhere'),
      icon: CircleHelp,
      label: t('commands.does.keys'),
      run: () => view.setState({ overlay: 'keys' }),
    },
  };
}
