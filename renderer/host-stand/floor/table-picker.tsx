/**
 * A plain list of tables to seat or move a party to: type a number and Enter, or press one. A taken table can be
 * chosen too, after it says that two parties will be there.
 */
import { type KeyboardEvent, useRef, useState } from 'react';
import { useServices, useView } from '#renderer/store/stand-context.tsx';
import { Dialog } from '#renderer/ui/dialog.tsx';
import { TextField } from '#renderer/ui/field.tsx';
import { useTranslation } from '#renderer/ui/translation.tsx';
import { idsOf, type PickerTarget } from './picker-option.tsx';
import type { TableChoice } from './table-choices.ts';
import styles from './table-picker.module.css';
import { TableTargets } from './table-targets.tsx';
import { useTableChoices } from './use-table-choices.ts';

type Props = {
  readonly title: string;
  readonly size: number;
  readonly partyId: string;
  /** The table it was dropped on, where that is not simply done. */
  readonly nearId?: string | undefined;
  readonly onPick: (tableIds: readonly string[]) => void;
  readonly onClose: () => void;
};

const targetsOf = (choices: readonly TableChoice[], text: string): readonly PickerTarget[] => [
  ...choices.map((choice): PickerTarget => ({ kind: 'table', choice })),
  ...(text.trim() === '' ? [{ kind: 'bar' } as const] : []),
];

function stepOf(key: string): number {
  if (key === 'ArrowDown') return 1;
  return key === 'ArrowUp' ? -1 : 0;
}

export function TablePicker({ title, size, partyId, nearId, onPick, onClose }: Props) {
  const { t } = useTranslation();
  const { view } = useServices();
  const text = useView(({ typed }) => typed);
  const [at, setAt] = useState(0);
  const input = useRef<HTMLInputElement>(null);
  const { choices, costs } = useTableChoices({ partyId }, { size, partyId, text, nearId });
  const targets = targetsOf(choices, text);
  const onKey = (event: KeyboardEvent): void => {
    const step = stepOf(event.key);
    const chosen = targets[at];
    if (step !== 0) setAt(Math.max(0, Math.min(targets.length - 1, at + step)));
    else if (event.key === 'Enter' && chosen !== undefined) onPick(idsOf(chosen));
    else return;
    event.preventDefault();
  };
  const search = (next: string): void => {
    view.setState({ typed: next });
    setAt(0);
  };
  return (
    <Dialog
      open
      flush
      title={title}
      about={t('tables.picker.about', { size })}
      closeLabel={t('ui.close')}
      focusFirst={input}
      onClose={onClose}
    >
      {/* Arrow keys move through the list below while the words stay in the field. */}
      <search className={styles.search} onKeyDown={onKey}>
        <TextField ref={input} label={t('tables.picker.filter')} value={text} onChange={search} />
      </search>
      <TableTargets {...{ targets, at, text, costs }} seater={{ partyId }} onPick={onPick} />
    </Dialog>
  );
}
