/** What can be done with a spot as it is now, for the menu behind it: what is likeliest first. */
import type { TFunction } from 'i18next';
import { entriesWithWhy } from '#renderer/roles/entries-with-why.ts';
import { useWhyNot } from '#renderer/roles/use-why-not.ts';
import { useReadOnly, useServices } from '#renderer/store/stand-context.tsx';
import type { MenuChoice, MenuEntry } from '#renderer/ui/menu.tsx';
import { useTranslation } from '#renderer/ui/translation.tsx';
import { partyName } from '#renderer/words/party-words.ts';
import type { Party } from '#shared/parties/party.ts';
import { stages } from '#shared/seatings/stages.ts';
import { tableKeyWord } from '../keys/stand-keys.ts';
import type { PartyActions } from '../party-actions.ts';
import { seatingNote } from '../quotes/seating-note.tsx';
import { useFloorActions, usePartyActions } from '../use-actions.ts';
import type { FloorActions } from './floor-actions.ts';
import { selectedNow } from './selected-party.ts';
import { spotName } from './spoken-table.ts';
import type { SpotView } from './spot-view.ts';
import { useStageWords } from './stage-words.ts';
import { type Sitting, sittingsIn } from './table-state.ts';

type Counter = {
  readonly view: SpotView;
  /** Who is chosen on the list. */
  readonly selected: Party | null;
  readonly t: TFunction;
  readonly stageWord: (stage: string) => string;
  readonly party: PartyActions;
  readonly floor: FloorActions;
  /** Why nobody is added to the list here. */
  readonly mayNotAdd: string | null;
};

type Press = Pick<Extract<MenuEntry, { readonly kind: 'action' }>, 'label' | 'keys' | 'about' | 'onPress'>;

const action = (id: string, press: Press): MenuEntry => ({ kind: 'action', id, ...press });
const when = (holds: boolean, entry: () => MenuEntry): readonly MenuEntry[] => (holds ? [entry()] : []);

/** The entries are made when they are asked for: a plan has eighty menus, and one is open. */
export function useTableMenu(view: SpotView): () => readonly MenuEntry[] {
  const services = useServices();
  const { t } = useTranslation();
  const stageWord = useStageWords();
  const isReadOnly = useReadOnly();
  const mayNotAdd = useWhyNot('waitlist');
  const why = useWhyNot('seating');
  const actions = { party: usePartyActions(), floor: useFloorActions() };
  return () => {
    const counter = { view, selected: selectedNow(services), ...actions, t, stageWord, mayNotAdd };
    return isReadOnly ? [headingOf(counter)] : [headingOf(counter), ...entriesOf(counter, why)];
  };
}

function entriesOf(counter: Counter, why: string | null): readonly MenuEntry[] {
  const sittings = sittingsIn(counter.view.state);
  const entries = [
    ...seatEntries(counter),
    ...when(sittings.length > 0 && counter.view.isOut, () => serviceEntry(counter)),
    ...sittings.flatMap((sitting) => sittingEntries(counter, sitting, sittings.length > 1)),
    ...(sittings.length === 0 ? emptyEntries(counter) : []),
  ];
  return entriesWithWhy(entries, why);
}

const headingOf = ({ view, t }: Counter): MenuEntry => ({
  kind: 'heading',
  id: 'heading',
  label: t('floor.menu.heading', { table: spotName(view), min: view.seatsMin, max: view.seatsMax }),
});

function seatEntries({ view, selected, t, party }: Counter): readonly MenuEntry[] {
  if (selected === null || view.state.kind === 'out') return [];
  const name = partyName(t, selected);
  const ids = view.tables.map(({ id }) => id);
  return [
    action('seat', {
      label: t('tables.action.seatHere', { name }),
      about: seatingNote({ seater: { partyId: selected.id }, tableIds: ids }),
      onPress: () => party.seat(selected, ids),
    }),
  ];
}

function sittingEntries(
  { t, party, floor, stageWord }: Counter,
  sitting: Sitting,
  isOneOfTwo: boolean,
): readonly MenuEntry[] {
  const { id, stage } = sitting.seating;
  const name = partyName(t, sitting.party);
  const choices = stages.map(
    (each): MenuChoice => ({
      id: `${id} ${each}`,
      label: stageWord(each),
      name: t('floor.menu.stageOf', { name, stage: stageWord(each) }),
      isChosen: each === stage,
      onPress: () => floor.stage(sitting, each),
    }),
  );
  const clear = action(`clear-${id}`, {
    label: t('tables.action.clearParty', { name }),
    ...(isOneOfTwo ? {} : { keys: tableKeyWord('clear') }),
    onPress: () => party.clear(sitting),
  });
  const move = action(`move-${id}`, {
    label: t('tables.action.move', { name }),
    ...(isOneOfTwo ? {} : { keys: tableKeyWord('move') }),
    onPress: () => party.open({ kind: 'move', seatingId: id }),
  });
  if (isOneOfTwo) return [move, clear];
  return [
    clear,
    move,
    { kind: 'line', id: `line-${id}` },
    { kind: 'heading', id: `stages-${id}`, label: t('floor.menu.stages') },
    { kind: 'choices', id: `choices-${id}`, choices },
  ];
}

function emptyEntries(counter: Counter): readonly MenuEntry[] {
  const { view, t, floor } = counter;
  const { kind } = view.state;
  const mark = (condition: 'ready' | 'dirty'): (() => void) => {
    return () => floor.mark(view.tables, condition);
  };
  return [
    ...when(kind === 'dirty', () =>
      action('clean', {
        label: t('tables.action.clean', { table: spotName(view) }),
        keys: tableKeyWord('clear'),
        onPress: mark('ready'),
      }),
    ),
    ...(kind === 'out' ? [] : walkInEntries(counter)),
    ...(kind === 'out' ? [] : planEntries(counter)),
    ...when(kind === 'free' || kind === 'held', () =>
      action('soil', { label: t('tables.action.markDirty'), onPress: mark('dirty') }),
    ),
    serviceEntry(counter),
  ];
}

const serviceEntry = ({ view, t, floor }: Counter): MenuEntry =>
  action('service', {
    label: t(view.isOut ? 'tables.action.putBack' : 'tables.action.takeOut'),
    keys: tableKeyWord('service'),
    onPress: () => floor.service(view),
  });

/** The sizes that fit, and one or two more for those who squeeze in. */
function walkInEntries({ view, t, floor, mayNotAdd }: Counter): readonly MenuEntry[] {
  const most = Math.min(view.seatsMax, 10);
  const ids = view.tables.map(({ id }) => id);
  const choices = Array.from({ length: most }, (_, at): MenuChoice => {
    const size = at + 1;
    return {
      id: `walk-in ${size}`,
      label: String(size),
      name: t('floor.menu.walkInOf', { count: size }),
      onPress: () => floor.walkIn({ size, tableIds: ids }),
    };
  });
  const sizes: MenuEntry = { kind: 'choices', id: 'walk-in-sizes', choices };
  return [
    { kind: 'heading', id: 'walk-in', label: t('floor.menu.walkIn') },
    ...entriesWithWhy([sizes], mayNotAdd),
    { kind: 'note', id: 'walk-in-note', content: seatingNote({ seater: { size: most }, tableIds: ids }) },
    ...when(mayNotAdd !== null, () => ({ kind: 'heading', id: 'walk-in-why', label: mayNotAdd ?? '' })),
    { kind: 'line', id: 'walk-in-line' },
  ];
}

function planEntries({ view, selected, t, floor }: Counter): readonly MenuEntry[] {
  const { state, tables } = view;
  const [lead] = tables;
  return [
    ...(state.kind === 'free' && selected !== null && lead !== undefined
      ? [
          action('hold', {
            label: t('floor.menu.hold', { name: partyName(t, selected) }),
            keys: tableKeyWord('hold'),
            onPress: () => floor.hold(selected, lead),
          }),
        ]
      : []),
    ...when(state.kind === 'held', () =>
      action('release', {
        label: t('tables.action.release'),
        keys: tableKeyWord('hold'),
        onPress: () => floor.release(tables),
      }),
    ),
    ...when(tables.length > 1, () =>
      action('split', {
        label: t('floor.menu.split'),
        keys: tableKeyWord('split'),
        onPress: () => floor.split(tables),
      }),
    ),
    ...floor.joinsWith(view).map((join) =>
      action(`join ${join.name}`, {
        label: t('floor.menu.join', { tables: join.name, seats: join.seatsMax }),
        onPress: () => floor.combine(join.tables),
      }),
    ),
  ];
}
