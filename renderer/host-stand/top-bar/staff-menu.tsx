/** Who is at this screen, and what they can change about it: language, look, settings, lock. */
import {
  ChevronDown,
  GraduationCap,
  History,
  Languages,
  LayoutDashboard,
  LockKeyhole,
  Moon,
  Printer,
  Redo2,
  Rewind,
  Settings,
  Sun,
  SunMoon,
  Target,
  Undo2,
  Users,
} from 'lucide-react';
import type { ReactNode } from 'react';
import type { Theme } from '#renderer/app/preferences.ts';
import { useLock } from '#renderer/lock/use-lock.ts';
import { useWhyNot } from '#renderer/roles/use-why-not.ts';
import { usePreferences, useServices, useStand } from '#renderer/store/stand-context.tsx';
import { useGestures } from '#renderer/store/use-gesture.ts';
import { Button } from '#renderer/ui/button.tsx';
import { Menu, type MenuEntry } from '#renderer/ui/menu.tsx';
import { useTranslation } from '#renderer/ui/translation.tsx';
import { languageNames } from '#shared/strings/languages.ts';
import { goTo } from '../go-to.ts';

const nextTheme: Readonly<Record<Theme, Theme>> = {
  device: 'light',
  light: 'dark',
  dark: 'clock',
  clock: 'device',
};

const themeIcons: Readonly<Record<Theme, ReactNode>> = {
  device: <SunMoon size={16} aria-hidden />,
  light: <Sun size={16} aria-hidden />,
  dark: <Moon size={16} aria-hidden />,
  clock: <SunMoon size={16} aria-hidden />,
};

const icon = 16;

const action = (entry: Omit<Extract<MenuEntry, { kind: 'action' }>, 'kind'>): MenuEntry => ({
  kind: 'action',
  ...entry,
});

function useStepEntries(): readonly MenuEntry[] {
  const { t } = useTranslation();
  const { undoLast, redoLast } = useGestures();
  const why = useWhyNot('undo');
  return [
    action({
      id: 'undo',
      label: t('stand.menu.undo'),
      icon: <Undo2 size={icon} aria-hidden />,
      keys: 'Ctrl Z',
      disabledWhy: why,
      onPress: () => void undoLast(),
    }),
    action({
      id: 'redo',
      label: t('stand.menu.redo'),
      icon: <Redo2 size={icon} aria-hidden />,
      keys: 'Ctrl ⇧ Z',
      disabledWhy: why,
      onPress: () => void redoLast(),
    }),
  ];
}

/** Every page that is not the stand; who may not open one is told why. */
function usePageEntries(): readonly MenuEntry[] {
  const { t } = useTranslation();
  const { view } = useServices();
  const mayNotArrange = useWhyNot('floor');
  const mayNotLook = useWhyNot('reports');
  return [
    action({
      id: 'activity',
      label: t('stand.menu.activity'),
      icon: <History size={icon} aria-hidden />,
      onPress: () => goTo(view, 'activity'),
    }),
    action({
      id: 'replay',
      label: t('stand.menu.replay'),
      icon: <Rewind size={icon} aria-hidden />,
      onPress: () => goTo(view, 'replay'),
    }),
    action({
      id: 'servers',
      label: t('servers.title'),
      icon: <Users size={icon} aria-hidden />,
      onPress: () => view.setState({ panel: { kind: 'servers' } }),
    }),
    action({
      id: 'paper',
      label: t('stand.menu.paper'),
      icon: <Printer size={icon} aria-hidden />,
      keys: 'P',
      onPress: () => goTo(view, 'paper'),
    }),
    action({
      id: 'floor-editor',
      label: t('stand.menu.floorEditor'),
      icon: <LayoutDashboard size={icon} aria-hidden />,
      disabledWhy: mayNotArrange,
      onPress: () => goTo(view, 'floor-editor'),
    }),
    action({
      id: 'scores',
      label: t('stand.menu.scores'),
      icon: <Target size={icon} aria-hidden />,
      disabledWhy: mayNotLook,
      onPress: () => goTo(view, 'scores'),
    }),
  ];
}

/** The way there; the way back is on the bar across the top. */
function usePracticeEntries(): readonly MenuEntry[] {
  const { t } = useTranslation();
  const { view } = useServices();
  const why = useWhyNot('seating');
  const isOn = useStand(({ practice }) => practice !== null);
  if (isOn) return [];
  return [
    action({
      id: 'practice',
      label: t('practice.menu'),
      icon: <GraduationCap size={icon} aria-hidden />,
      disabledWhy: why,
      onPress: () => view.setState({ panel: { kind: 'practice' } }),
    }),
  ];
}

function useEntries(): readonly MenuEntry[] {
  const { t } = useTranslation();
  const { preferences, view } = useServices();
  const lock = useLock();
  const steps = useStepEntries();
  const pages = usePageEntries();
  const practice = usePracticeEntries();
  const { language, theme } = usePreferences((values) => values);
  const otherLanguage = language === 'en' ? 'es' : 'en';
  return [
    ...steps,
    { kind: 'line', id: 'line-1' },
    ...pages,
    { kind: 'line', id: 'line-2' },
    action({
      id: 'theme',
      label: t(`stand.menu.theme.${theme}`),
      icon: themeIcons[theme],
      onPress: () => preferences.setState({ theme: nextTheme[theme] }),
    }),
    action({
      id: 'language',
      label: languageNames[otherLanguage],
      icon: <Languages size={icon} aria-hidden />,
      onPress: () => preferences.setState({ language: otherLanguage }),
    }),
    action({
      id: 'settings',
      label: t('stand.menu.settings'),
      icon: <Settings size={icon} aria-hidden />,
      onPress: () => goTo(view, 'settings'),
    }),
    ...practice,
    { kind: 'line', id: 'line-3' },
    action({
      id: 'lock',
      label: t('stand.menu.lock'),
      icon: <LockKeyhole size={icon} aria-hidden />,
      keys: 'L',
      onPress: lock,
    }),
  ];
}

export function StaffMenu() {
  const entries = useEntries();
  const name = useStand(({ door }) => (door?.kind === 'open' ? door.name : null));
  const trigger = (
    <Button look="plain">
      {name}
      <ChevronDown size={16} aria-hidden />
    </Button>
  );
  return <Menu trigger={trigger} entries={entries} align="end" />;
}
