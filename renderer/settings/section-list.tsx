/** The sections on the left: one is open, arrows go to the next that this person may open; the others say who may. */
import { Lock } from 'lucide-react';
import { type KeyboardEvent, useId, useRef } from 'react';
import { useServices } from '#renderer/store/stand-context.tsx';
import { classNames } from '#renderer/ui/class-names.ts';
import { useTranslation } from '#renderer/ui/translation.tsx';
import styles from './section-list.module.css';
import { listedFor, openFor, type SettingsSection, type Visitor } from './settings-section.ts';

export const tabIdOf = (section: SettingsSection): string => `settings-${section}`;

type Props = { readonly shown: SettingsSection; readonly visitor: Visitor };

const steps: Readonly<Record<string, (at: number, last: number) => number>> = {
  ArrowDown: (at, last) => (at === last ? 0 : at + 1),
  ArrowUp: (at, last) => (at === 0 ? last : at - 1),
  Home: () => 0,
  End: (_at, last) => last,
};

/** A person walks the list with the arrows; the section they come to opens. */
function useWalk({ shown, visitor }: Props) {
  const { view } = useServices();
  const list = useRef<HTMLDivElement>(null);
  const onKeyDown = (event: KeyboardEvent): void => {
    const step = steps[event.key];
    if (step === undefined || event.ctrlKey || event.altKey || event.metaKey) return;
    event.preventDefault();
    const sections = openFor(visitor);
    const next = sections[step(sections.indexOf(shown), sections.length - 1)];
    if (next === undefined) return;
    view.setState({ settingsSection: next });
    list.current?.querySelector<HTMLElement>(`#${tabIdOf(next)}`)?.focus();
  };
  return { list, onKeyDown };
}

type TabProps = {
  readonly section: SettingsSection;
  readonly isShown: boolean;
  /** Who may, where this person may not. */
  readonly whyNot: string | undefined;
};

function Tab({ section, isShown, whyNot }: TabProps) {
  const { t } = useTranslation();
  const { view } = useServices();
  const isOpen = whyNot === undefined;
  return (
    <button
      type="button"
      role="tab"
      id={tabIdOf(section)}
      aria-selected={isShown}
      aria-disabled={!isOpen}
      aria-describedby={whyNot}
      tabIndex={isShown ? 0 : -1}
      className={classNames(styles.tab, !isOpen && styles.shut)}
      onClick={() => isOpen && view.setState({ settingsSection: section })}
    >
      {t(`settings.section.${section}`)}
      {isOpen ? null : <Lock size={14} aria-hidden />}
    </button>
  );
}

export function SectionList({ shown, visitor }: Props) {
  const { t } = useTranslation();
  const { list, onKeyDown } = useWalk({ shown, visitor });
  const whyId = useId();
  const open = openFor(visitor);
  return (
    <nav className={styles.pane} aria-label={t('settings.title')}>
      <div
        ref={list}
        className={styles.tabs}
        role="tablist"
        aria-orientation="vertical"
        aria-label={t('settings.sections')}
        tabIndex={-1}
        onKeyDown={onKeyDown}
      >
        {listedFor(visitor).map((section) => (
          <Tab
            key={section}
            section={section}
            isShown={section === shown}
            whyNot={open.includes(section) ? undefined : whyId}
          />
        ))}
      </div>
      {visitor.mayManage ? null : (
        <p id={whyId} className={styles.why}>
          {t('settings.onlyManagers')}
        </p>
      )}
    </nav>
  );
}
