/** A key, then a word or two, then Enter: W 2 12 Enter. While one types, it says what Enter will do. */

import { type FormEvent, useRef, useState } from 'react';
import { focusTable } from '#renderer/commands/focus-later.ts';
import { useServices, useStand, useView } from '#renderer/store/stand-context.tsx';
import { CheckedForm } from '#renderer/ui/checked-form.tsx';
import { Dialog } from '#renderer/ui/dialog.tsx';
import { TextField } from '#renderer/ui/field.tsx';
import { Kbd } from '#renderer/ui/kbd.tsx';
import { useTranslation } from '#renderer/ui/translation.tsx';
import { partyName } from '#renderer/words/party-words.ts';
import type { Party } from '#shared/parties/party.ts';
import { clear, hold } from '../floor/use-table-keys.ts';
import { useFloorActions, usePartyActions } from '../use-actions.ts';
import type { TableVerb } from '../view.ts';
import styles from './command-dialog.module.css';
import { type ReadCommand, readCommand, readWalkIn } from './read-command.ts';
import { WalkInTables } from './walk-in-tables.tsx';

type Props = { readonly verb: TableVerb; readonly onClose: () => void };
type Ready = Extract<ReadCommand, { readonly kind: 'ready' }>;

function useChosen(): Party | null {
  const { view } = useServices();
  return useStand(({ rows }) => rows.parties.get(view.getState().selectedPartyId ?? '')) ?? null;
}

function useRun(chosen: Party | null): (command: Ready) => void {
  const { view: screen } = useServices();
  const party = usePartyActions();
  const floor = useFloorActions();
  return ({ verb, view, size }) => {
    const [lead] = view.tables;
    screen.setState({ room: lead?.area ?? null, ...(verb === 'goTo' ? { half: 'floor' } : {}) });
    switch (verb) {
      case 'walkIn':
        return floor.walkIn({ size, tableIds: view.tables.map(({ id }) => id) });
      case 'clear':
        return void clear(view, { party, floor });
      case 'hold':
        return void hold(view, { floor, selected: chosen });
      case 'goTo':
        return lead === undefined ? undefined : focusTable(lead.id);
    }
  };
}

/** `missing`: what is to be typed still, for whoever asked for more than was understood. */
function useMeaning(command: ReadCommand, chosen: Party | null, missing: string): string {
  const { t } = useTranslation();
  const name = partyName(t, chosen);
  switch (command.kind) {
    case 'begun':
      return missing;
    case 'unknown':
      return t('floor.command.unknown', { table: command.table });
    case 'taken':
      return t('floor.command.taken', { table: command.table });
    case 'nothing':
      return t(`floor.command.nothing.${command.verb}`, { table: command.table });
    case 'ready': {
      const { verb, table, size, view } = command;
      if (verb !== 'clear') return t(`floor.command.will.${verb}`, { table, count: size, name });
      if (view.state.kind !== 'seated') return t('floor.command.will.clean', { table });
      return t('floor.command.will.clear', { table, name: partyName(t, view.state.sitting.party) });
    }
  }
}

type MeaningProps = { readonly command: ReadCommand; readonly words: string };

function Meaning({ command, words }: MeaningProps) {
  const { t } = useTranslation();
  const short = command.kind === 'ready' ? command.short : 0;
  return (
    <p className={styles.meaning} aria-live="polite">
      <span>
        {words}
        {short > 0 ? <b className={styles.short}>{t('floor.picker.short', { count: short })}</b> : null}
      </span>
      {command.kind === 'ready' ? <Kbd keys="⏎" /> : null}
    </p>
  );
}

export function CommandDialog({ verb, onClose }: Props) {
  const { t } = useTranslation();
  const rows = useStand((state) => state.rows);
  const { view } = useServices();
  const text = useView(({ typed }) => typed);
  const input = useRef<HTMLInputElement>(null);
  const [isPressed, setPressed] = useState(false);
  const chosen = useChosen();
  const run = useRun(chosen);
  const command = readCommand(verb, text, rows);
  const walkIn = verb === 'walkIn' ? readWalkIn(text) : null;
  const field = verb === 'walkIn' ? 'walkIn' : 'table';
  const isUnread = isPressed || (text.trim() !== '' && verb === 'walkIn' && walkIn === null);
  const missing =
    walkIn === null && verb === 'walkIn' ? t('parties.quick.needSize') : t('floor.command.noTable');
  const meaning = useMeaning(command, chosen, isUnread ? missing : '');
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    setPressed(true);
    if (command.kind !== 'ready') return;
    onClose();
    run(command);
  };
  return (
    <Dialog
      open
      title={t(`floor.command.${verb}`, { name: partyName(t, chosen) })}
      about={t(`floor.command.how.${field}`)}
      closeLabel={t('ui.close')}
      focusFirst={input}
      onClose={onClose}
    >
      <CheckedForm className={styles.form} onSubmit={submit}>
        <TextField
          ref={input}
          label={t(`floor.command.field.${field}`)}
          value={text}
          onChange={(typed) => {
            setPressed(false);
            view.setState({ typed });
          }}
        />
        <Meaning command={command} words={meaning} />
      </CheckedForm>
      {walkIn === null ? null : (
        <WalkInTables {...walkIn} isReady={command.kind === 'ready'} onClose={onClose} />
      )}
    </Dialog>
  );
}
