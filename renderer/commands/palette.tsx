/** Everything at hand in one field: commands, who waits, tables, pages and who was here before; Enter does the first. */
import { Autocomplete } from '@base-ui/react/autocomplete';
import { Dialog } from '@base-ui/react/dialog';
import { Search } from 'lucide-react';
import { useRef } from 'react';
import { useShown } from '#renderer/lock/use-shown.ts';
import { useServices, useView } from '#renderer/store/stand-context.tsx';
import { Kbd } from '#renderer/ui/kbd.tsx';
import { useTranslation } from '#renderer/ui/translation.tsx';
import { answering, type Entry, offered } from './entry.ts';
import styles from './palette.module.css';
import { usePartyEntries, useSeatAtEntries } from './use-party-entries.ts';
import { usePastGuests } from './use-past-guests.ts';
import { useKitchenEntries, useServerEntries } from './use-service-entries.ts';
import { useStandEntries } from './use-stand-entries.ts';
import { useTableEntries } from './use-table-entries.ts';

const recentAtMost = 5;

function useEntries(text: string): readonly Entry[] {
  const stand = useStandEntries();
  const parties = usePartyEntries();
  const tables = useTableEntries();
  const seatAt = useSeatAtEntries(text);
  const kitchen = useKitchenEntries();
  const servers = useServerEntries();
  const guests = usePastGuests(text);
  const recent = useView((state) => state.recentCommands);
  if (text.trim() === '') return offered([...stand, ...kitchen.slice(0, 1)], recent);
  return answering([...seatAt, ...stand, ...kitchen, ...servers, ...parties, ...tables, ...guests], text);
}

function EntryLine({ entry }: { readonly entry: Entry }) {
  const { label, about, keys, why, icon: Icon } = entry;
  const second = why ?? about;
  return (
    <>
      <Icon size={18} className={styles.icon} aria-hidden />
      <span className={styles.words}>
        <span className={styles.label}>{label}</span>
        {second === undefined ? null : <span className={styles.about}>{second}</span>}
      </span>
      {keys === undefined ? null : <Kbd keys={keys} />}
    </>
  );
}

function Results({
  entries,
  onRun,
}: {
  readonly entries: readonly Entry[];
  readonly onRun: (entry: Entry) => void;
}) {
  const { t } = useTranslation();
  return (
    <>
      <Autocomplete.Empty className={styles.empty}>
        {entries.length === 0 ? t('commands.none') : null}
      </Autocomplete.Empty>
      <Autocomplete.List className={styles.list} aria-label={t('commands.results')}>
        {entries.map((entry) => (
          <Autocomplete.Item
            key={entry.id}
            value={entry}
            disabled={entry.why !== null}
            className={styles.item}
            onClick={() => onRun(entry)}
          >
            <EntryLine entry={entry} />
          </Autocomplete.Item>
        ))}
      </Autocomplete.List>
    </>
  );
}

function useRun(onClose: () => void): (entry: Entry) => void {
  const { view } = useServices();
  return (entry) => {
    if (entry.why !== null) return;
    onClose();
    view.setState(({ recentCommands }) => ({
      recentCommands: [entry.id, ...recentCommands.filter((id) => id !== entry.id)].slice(0, recentAtMost),
    }));
    entry.run();
  };
}

export function Palette({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTranslation();
  const { view } = useServices();
  const text = useView(({ typed }) => typed);
  const input = useRef<HTMLInputElement>(null);
  const shown = useShown(text);
  const entries = useEntries(text);
  const run = useRun(onClose);
  return (
    <Dialog.Root open onOpenChange={(isOpen) => (isOpen ? undefined : onClose())}>
      <Dialog.Portal>
        <Dialog.Backdrop className={styles.backdrop} />
        <Dialog.Popup
          className={styles.popup}
          data-floats="middle"
          initialFocus={input}
          aria-label={t('commands.title')}
        >
          <Autocomplete.Root
            inline
            open
            items={entries}
            mode="none"
            autoHighlight="always"
            value={shown}
            onValueChange={(typed, { reason }) => {
              if (reason !== 'item-press') view.setState({ typed });
            }}
            itemToStringValue={({ label }: Entry) => label}
          >
            <div className={styles.head}>
              <Search size={20} className={styles.icon} aria-hidden />
              <Autocomplete.Input
                ref={input}
                className={styles.input}
                aria-label={t('commands.field')}
                placeholder={t('commands.hint')}
              />
              <Kbd keys="Esc" />
            </div>
            <Results entries={entries} onRun={run} />
          </Autocomplete.Root>
        </Dialog.Popup>
      </Dialog.Portal>
    </Dialog.Root>
  );
}
