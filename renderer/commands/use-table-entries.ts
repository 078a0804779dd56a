/** What can be done at each table as it is now: "Table 12 is clean", "Okafor leaves 12", "Go to table 12". */
import type { TFunction } from 'i18next';
import { Link, LogOut, MapPin, ReceiptText, Sparkles, Unlink, Wrench } from 'lucide-react';
import type { FloorActions } from '#renderer/host-stand/floor/floor-actions.ts';
import { spotName } from '#renderer/host-stand/floor/spoken-table.ts';
import type { SpotView } from '#renderer/host-stand/floor/spot-view.ts';
import { allSpots } from '#renderer/host-stand/floor/table-choices.ts';
import { type Sitting, sittingsIn } from '#renderer/host-stand/floor/table-state.ts';
import { keyWords } from '#renderer/host-stand/keys/key-words.ts';
import { rowOf } from '#renderer/host-stand/keys/stand-keys.ts';
import type { PartyActions } from '#renderer/host-stand/party-actions.ts';
import { useFloorActions, usePartyActions } from '#renderer/host-stand/use-actions.ts';
import type { ViewStore } from '#renderer/host-stand/view.ts';
import { whyNot } from '#renderer/roles/deeds.ts';
import { useServices, useStand } from '#renderer/store/stand-context.tsx';
import { useTranslation } from '#renderer/ui/translation.tsx';
import { partyName } from '#renderer/words/party-words.ts';
import type { Party } from '#shared/parties/party.ts';
import { isLeavingSoon } from '#shared/seatings/stages.ts';
import type { Table } from '#shared/tables/table.ts';
import type { Entry } from './entry.ts';
import { focusTable } from './focus-later.ts';

const weights = { clean: 6, clear: 5, goTo: 4, combine: 3, check: 2, service: 1 } as const;

/** Why a party cannot be put there now, in words. */
export function useSeatReasons(): (spot: SpotView, party: Party) => string | null {
  const { t } = useTranslation();
  const rights = useStand((state) => state.rights);
  return (spot, party) => {
    const { state } = spot;
    const table = spotName(spot);
    const mayNot = whyNot(t, rights, 'seating');
    if (mayNot !== null) return mayNot;
    if (state.kind === 'out') return t('commands.table.isOut', { table });
    const [sitting] = sittingsIn(state);
    if (sitting !== undefined) return t('commands.table.taken', { table, name: partyName(t, sitting.party) });
    if (state.kind === 'held' && state.party.id !== party.id) {
      return t('commands.table.held', { table, name: partyName(t, state.party) });
    }
    return null;
  };
}

export function useTableEntries(): readonly Entry[] {
  const rows = useStand((state) => state.rows);
  const doing = useDoingAt();
  return allSpots(rows).flatMap(doing);
}

type Hand = {
  readonly t: TFunction;
  readonly why: string | null;
  readonly party: PartyActions;
  readonly floor: FloorActions;
  readonly view: ViewStore;
};

function useDoingAt(): (spot: SpotView) => readonly Entry[] {
  const { t } = useTranslation();
  const rights = useStand((state) => state.rights);
  const { view } = useServices();
  const party = usePartyActions();
  const floor = useFloorActions();
  const hand = { t, why: whyNot(t, rights, 'seating'), party, floor, view };
  return (spot) => {
    const sittings = sittingsIn(spot.state);
    return [
      ...sittings.map((sitting) => leaves(hand, spot, sitting)),
      ...sittings
        .filter(({ seating }) => !isLeavingSoon(seating.stage))
        .map((sitting) => check(hand, spot, sitting)),
      ...joins(hand, spot),
      ...(sittings.length === 0 && spot.tables.length > 1 ? [split(hand, spot)] : []),
      ...(spot.state.kind === 'dirty' ? [isClean(hand, spot)] : []),
      ...spot.tables.slice(0, 1).map((lead) => goesTo(hand, spot, lead)),
      ...(sittings.length === 0 || spot.isOut ? [service(hand, spot)] : []),
    ];
  };
}

const clearKey = (): string => keyWords(rowOf('clear', 'table').keys[0]);

const leaves = ({ t, why, party }: Hand, spot: SpotView, sitting: Sitting): Entry => ({
  id: `clear ${sitting.seating.id}`,
  label: t('commands.table.clear', { name: partyName(t, sitting.party), table: spotName(spot) }),
  keys: clearKey(),
  icon: LogOut,
  why,
  weight: weights.clear,
  run: () => party.clear(sitting),
});

const isClean = ({ t, why, floor }: Hand, spot: SpotView): Entry => ({
  id: `clean ${spotName(spot)}`,
  label: t('tables.action.clean', { table: spotName(spot) }),
  keys: clearKey(),
  icon: Sparkles,
  why,
  weight: weights.clean,
  run: () => floor.mark(spot.tables, 'ready'),
});

const check = ({ t, why, floor }: Hand, spot: SpotView, sitting: Sitting): Entry => ({
  id: `check ${sitting.seating.id}`,
  label: t('commands.table.check', { table: spotName(spot), name: partyName(t, sitting.party) }),
  icon: ReceiptText,
  why,
  weight: weights.check,
  run: () => floor.stage(sitting, 'check'),
});

/** Each pair once, whichever of its tables is asked first. */
const joins = ({ t, why, floor }: Hand, spot: SpotView): readonly Entry[] =>
  floor
    .joinsWith(spot)
    .filter(({ tables: [lead] }) => lead?.id === spot.tables[0]?.id)
    .map(({ tables, name, seatsMax: seats }) => ({
      id: `combine ${name}`,
      label: t('commands.table.combine', { tables: name, seats }),
      also: t('commands.table.together'),
      icon: Link,
      why,
      weight: weights.combine,
      run: () => floor.combine(tables),
    }));

const split = ({ t, why, floor }: Hand, spot: SpotView): Entry => ({
  id: `split ${spotName(spot)}`,
  label: t('commands.table.split', { tables: spotName(spot) }),
  keys: keyWords(rowOf('split', 'table').keys[0]),
  icon: Unlink,
  why,
  weight: weights.combine,
  run: () => floor.split(spot.tables),
});

function service({ t, why, floor }: Hand, spot: SpotView): Entry {
  return {
    id: `service ${spotName(spot)}`,
    label: t(spot.isOut ? 'commands.table.putBack' : 'commands.table.takeOut', { table: spotName(spot) }),
    icon: Wrench,
    why,
    weight: weights.service,
    run: () => floor.service(spot),
  };
}

const goesTo = ({ t, view }: Hand, spot: SpotView, lead: Table): Entry => ({
  id: `table ${lead.id}`,
  label: t('commands.table.goTo', { table: spotName(spot) }),
  about: lead.area,
  icon: MapPin,
  why: null,
  weight: weights.goTo,
  run: () => {
    view.setState({ page: 'stand', room: lead.area });
    focusTable(lead.id);
  },
});
