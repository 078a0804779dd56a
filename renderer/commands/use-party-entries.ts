/** What can be done with each party that waits, in a sentence: "Seat Garcia at 12", "Call Garcia". */

import type { TFunction } from 'i18next';
import { Armchair, BellRing, Bookmark, Pencil, Search, UserX } from 'lucide-react';
import { useMemo } from 'react';
import type { SpotView } from '#renderer/host-stand/floor/spot-view.ts';
import { allSpots } from '#renderer/host-stand/floor/table-choices.ts';
import { keyWords } from '#renderer/host-stand/keys/key-words.ts';
import { rowOf } from '#renderer/host-stand/keys/stand-keys.ts';
import { useFloorActions, usePartyActions } from '#renderer/host-stand/use-actions.ts';
import { whyNot } from '#renderer/roles/deeds.ts';
import { useClockWords, useServices, useStand } from '#renderer/store/stand-context.tsx';
import { useTranslation } from '#renderer/ui/translation.tsx';
import { partyName } from '#renderer/words/party-words.ts';
import { isHere, isWaiting, type Party } from '#shared/parties/party.ts';
import { joinedNames } from '#shared/tables/joined-names.ts';
import type { Table } from '#shared/tables/table.ts';
import { wordsIn } from '#shared/text/fold-text.ts';
import type { Entry } from './entry.ts';
import { soughtIn } from './match.ts';
import { useOnStand } from './use-stand-entries.ts';
import { useSeatReasons } from './use-table-entries.ts';

const weights = { seat: 5, call: 4, show: 6, edit: 2, hold: 2, remove: 1, seatAt: 20, holdAt: 19 } as const;

/** The end of a phone is what people remember of one. */
const phoneWords = ({ personal: { phone } }: Party): string =>
  phone === null ? '' : [10, 7, 4].map((digits) => phone.slice(-digits)).join(' ');

function useWaitingParties(): readonly Party[] {
  const parties = useStand(({ rows }) => rows.parties);
  return useMemo(
    () => [...parties.values()].filter((party) => !party.removed && isWaiting(party)),
    [parties],
  );
}

type Verb = 'seat' | 'call' | 'edit' | 'hold' | 'remove';

const verbs = {
  seat: { icon: Armchair, deed: 'seating' },
  call: { icon: BellRing, deed: 'waitlist' },
  edit: { icon: Pencil, deed: 'waitlist' },
  hold: { icon: Bookmark, deed: 'seating' },
  remove: { icon: UserX, deed: 'waitlist' },
} as const satisfies Readonly<Record<Verb, unknown>>;

function useDoes(): (verb: Verb, party: Party) => void {
  const { call } = usePartyActions();
  const { open, select } = useOnStand();
  return (verb, party) => {
    if (verb === 'call') return call(party);
    if (verb !== 'hold') return open({ kind: verb, partyId: party.id });
    select(party.id);
    open({ kind: 'command', verb });
  };
}

/** Nobody is called to a table before they come. */
const notHere = (t: TFunction, party: Party): string | null =>
  isHere(party) ? null : t('waitlist.notHere', { count: 1, names: partyName(t, party) });

export function usePartyEntries(): readonly Entry[] {
  const { t } = useTranslation();
  const clock = useClockWords();
  const rights = useStand((state) => state.rights);
  const does = useDoes();
  const { select } = useOnStand();
  const waiting = useWaitingParties();
  return waiting.flatMap((party): readonly Entry[] => {
    const { id, size, joinedAt } = party;
    const name = partyName(t, party);
    const about = t('commands.party.about', { size, time: clock.time(joinedAt) });
    const also = `${size} ${phoneWords(party)}`;
    const show: Entry = {
      id: `show ${id}`,
      label: name,
      about,
      also,
      icon: Search,
      why: null,
      weight: weights.show,
      run: () => select(id),
    };
    const acts = (['seat', 'call', 'edit', 'hold', 'remove'] as const).map(
      (verb): Entry => ({
        id: `${verb} ${id}`,
        label: t(`commands.party.${verb}`, { name }),
        about,
        also,
        keys: keyWords(rowOf(verb, 'party').keys[0]),
        icon: verbs[verb].icon,
        why: whyNot(t, rights, verbs[verb].deed) ?? (verb === 'call' ? notHere(t, party) : null),
        weight: weights[verb],
        run: () => does(verb, party),
      }),
    );
    return [show, ...acts];
  });
}

/** Where a table is named beside a party: those two together. */
export function useSeatAtEntries(text: string): readonly Entry[] {
  const { t } = useTranslation();
  const rows = useStand((state) => state.rows);
  const pairOf = usePairs();
  const waiting = useWaitingParties();
  const sought = soughtIn(text);
  if (sought.length < 2) return [];
  const spots = allSpots(rows).filter(({ tables }) =>
    tables.some(({ name }) => wordsIn(name).every((word) => sought.includes(word))),
  );
  const parties =
    spots.length === 0 ? [] : waiting.filter((party) => isNamedBy(party, t('ui.unnamed', party), sought));
  return parties.flatMap((party) => spots.flatMap((spot) => pairOf(party, spot)));
}

type Pairing = {
  readonly t: TFunction;
  readonly onStand: (act: () => void) => () => void;
  readonly seat: (party: Party, tableIds: readonly string[]) => void;
  readonly hold: (party: Party, table: Table) => void;
  readonly whyNotAt: (spot: SpotView, party: Party) => string | null;
};

/** Seating it there, and keeping the table for it. */
function usePairs(): (party: Party, spot: SpotView) => readonly Entry[] {
  const { t } = useTranslation();
  const { view } = useServices();
  const { seat } = usePartyActions();
  const { hold } = useFloorActions();
  const whyNotAt = useSeatReasons();
  const onStand = (act: () => void) => (): void => {
    view.setState({ page: 'stand' });
    act();
  };
  const pairing = { t, onStand, seat, hold, whyNotAt };
  return (party, spot) => [seating(pairing, party, spot), ...holding(pairing, party, spot)];
}

const pairWords = ({ t }: Pairing, party: Party, { tables, seatsMin: min, seatsMax: max }: SpotView) => ({
  words: { name: partyName(t, party), table: joinedNames(tables) },
  about: t('commands.party.fits', { size: party.size, min, max }),
  also: `${party.size} ${phoneWords(party)}`,
});

function seating(pairing: Pairing, party: Party, spot: SpotView): Entry {
  const { t, onStand, seat, whyNotAt } = pairing;
  const { words, ...shared } = pairWords(pairing, party, spot);
  const tableIds = spot.tables.map(({ id }) => id);
  return {
    ...shared,
    id: `seat ${party.id} ${words.table}`,
    label: t('commands.party.seatAt', words),
    icon: verbs.seat.icon,
    why: whyNotAt(spot, party),
    weight: weights.seatAt,
    run: onStand(() => seat(party, tableIds)),
  };
}

function holding(pairing: Pairing, party: Party, spot: SpotView): readonly Entry[] {
  const { t, onStand, hold, whyNotAt } = pairing;
  const [lead] = spot.tables;
  if (lead === undefined) return [];
  const { words, ...shared } = pairWords(pairing, party, spot);
  const notFree = spot.state.kind === 'free' ? null : t('floor.command.nothing.hold', words);
  return [
    {
      ...shared,
      id: `hold ${party.id} ${words.table}`,
      label: t('commands.party.holdAt', words),
      icon: verbs.hold.icon,
      why: whyNotAt(spot, party) ?? notFree,
      weight: weights.holdAt,
      run: onStand(() => hold(party, lead)),
    },
  ];
}

const isNamedBy = ({ personal }: Party, unnamed: string, sought: readonly string[]): boolean =>
  wordsIn(personal.name === '' ? unnamed : personal.name).some((word) =>
    sought.some((typed) => word.startsWith(typed)),
  );
