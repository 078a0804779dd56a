/** A list of actions behind one button. The trigger is given, so a menu can hang on a tile, a name or an icon. */
import { Menu as Base } from '@base-ui/react/menu';
import { type ComponentProps, type ReactElement, type ReactNode, useState } from 'react';
import { classNames } from './class-names.ts';
import { Kbd } from './kbd.tsx';
import styles from './menu.module.css';
import { Tooltip } from './tooltip.tsx';

export type MenuEntry =
  | {
      readonly kind: 'action';
      readonly id: string;
      readonly label: string;
      readonly icon?: ReactNode;
      readonly keys?: string;
      readonly disabled?: boolean;
      /** Who may choose it, for whoever may not: it stays, disabled, and says so in a second line. */
      readonly disabledWhy?: string | null | undefined;
      /** A second line: what it does. */
      readonly about?: ReactNode;
      readonly onPress: () => void;
    }
  | { readonly kind: 'choices'; readonly id: string; readonly choices: readonly MenuChoice[] }
  | { readonly kind: 'heading'; readonly id: string; readonly label: string }
  /** Something to know before choosing among what stands above it. */
  | { readonly kind: 'note'; readonly id: string; readonly content: ReactNode }
  | { readonly kind: 'line'; readonly id: string };

/** One of several short answers that stand side by side. */
export type MenuChoice = {
  readonly id: string;
  readonly label: string;
  /** Said by screen readers instead of the label. */
  readonly name: string;
  readonly isChosen?: boolean;
  readonly disabled?: boolean;
  /** Who may choose it, for whoever may not. */
  readonly why?: string;
  readonly onPress: () => void;
};

/** Where a page has many menus, each makes its entries when it opens. */
type MenuEntries = readonly MenuEntry[] | (() => readonly MenuEntry[]);

type Props = {
  readonly trigger: ReactElement;
  readonly entries: MenuEntries;
  readonly align?: 'start' | 'end';
  /** Where the trigger can also be dragged, only a finished press opens the menu. */
  readonly opens?: 'on-press' | 'on-click';
  /** Asked before it opens. */
  readonly mayOpen?: () => boolean;
  /** Shown on hover and focus; the trigger’s name says it too. */
  readonly hint?: string | undefined;
};

function Choices({ choices }: { readonly choices: readonly MenuChoice[] }) {
  return (
    <div className={styles.choices}>
      {choices.map(({ id, label, name, isChosen = false, disabled = false, why, onPress }) => (
        <Base.Item
          key={id}
          className={classNames(styles.choice, isChosen && styles.chosen)}
          aria-label={name}
          disabled={disabled}
          aria-description={why}
          title={why}
          onClick={onPress}
        >
          {label}
        </Base.Item>
      ))}
    </div>
  );
}

function Entry({ entry }: { readonly entry: MenuEntry }) {
  if (entry.kind === 'line') return <Base.Separator className={styles.separator} />;
  if (entry.kind === 'heading') return <div className={styles.heading}>{entry.label}</div>;
  if (entry.kind === 'note') return <div className={styles.note}>{entry.content}</div>;
  if (entry.kind === 'choices') return <Choices choices={entry.choices} />;
  const why = entry.disabledWhy ?? undefined;
  const about = why ?? entry.about;
  return (
    <Base.Item
      className={styles.item}
      disabled={entry.disabled === true || why !== undefined}
      onClick={entry.onPress}
    >
      {entry.icon === undefined ? null : <span className={styles.icon}>{entry.icon}</span>}
      <span className={styles.words}>
        {entry.label}
        {about === undefined ? null : <span className={styles.about}>{about}</span>}
      </span>
      {entry.keys === undefined ? null : <Kbd keys={entry.keys} />}
    </Base.Item>
  );
}

type RootProps = ComponentProps<typeof Base.Root>;

type Opening = {
  readonly root: Pick<RootProps, 'open' | 'onOpenChange'>;
  readonly trigger: Pick<ComponentProps<typeof Base.Trigger>, 'onClick' | 'onKeyDown'>;
};

/** Pressed and dragged away is no press: what the mouse button going down would open waits for the click. */
function useClickOnly(mayOpen: () => boolean): Opening {
  const [open, setOpen] = useState(false);
  return {
    root: {
      open,
      onOpenChange: (isOpen, { event }) => {
        if (!isOpen || (event.type !== 'mousedown' && mayOpen())) setOpen(isOpen);
      },
    },
    trigger: {
      onClick: () => setOpen(mayOpen()),
      onKeyDown: (event) => {
        if (!mayOpen()) event.preventBaseUIHandler();
      },
    },
  };
}

const always = (): boolean => true;

function EntryList({ entries }: Pick<Props, 'entries'>) {
  const made = typeof entries === 'function' ? entries() : entries;
  return made.map((entry) => <Entry key={entry.id} entry={entry} />);
}

function Entries({ entries, align }: Pick<Props, 'entries' | 'align'>) {
  return (
    <Base.Portal>
      <Base.Positioner className={styles.positioner} sideOffset={4} align={align}>
        <Base.Popup className={styles.popup}>
          <EntryList entries={entries} />
        </Base.Popup>
      </Base.Positioner>
    </Base.Portal>
  );
}

export function Menu({
  trigger,
  entries,
  align = 'start',
  opens = 'on-press',
  mayOpen = always,
  hint,
}: Props) {
  const clickOnly = useClickOnly(mayOpen);
  const isOnClick = opens === 'on-click';
  const button = <Base.Trigger render={trigger} {...(isOnClick ? clickOnly.trigger : {})} />;
  return (
    <Base.Root {...(isOnClick ? clickOnly.root : {})}>
      {hint === undefined ? button : <Tooltip text={hint} trigger={button} />}
      <Entries entries={entries} align={align} />
    </Base.Root>
  );
}
