/** Everything the screens read, and the pure steps that change it. */
import type {
  ConflictCard,
  Door,
  DoorStatus,
  PracticeStatus,
  StaffMember,
  StationChange,
  StationSnapshot,
  SyncStatus,
} from '#renderer/connection/station.ts';
import type { ShownPractice } from '#renderer/practice/practice-time.ts';
import type { House } from '#shared/contracts/house.ts';
import {
  maskedContact,
  maskPhonesInWords,
  treatContacts,
  withMaskedPhones,
} from '#shared/guests/contacts.ts';
import { json } from '#shared/log/canonical-json.ts';
import type { Op } from '#shared/log/op.ts';
import type { Party } from '#shared/parties/party.ts';
import type { Rights } from '#shared/permissions/permissions.ts';
import type { Gesture } from './gesture.ts';
import { type Outlooks, outlooksOf } from './outlooks.ts';
import { applyPatches, noRows, type Rows } from './rows.ts';

export type Link =
  | { readonly kind: 'connecting' }
  | { readonly kind: 'live' }
  | { readonly kind: 'lost'; readonly sinceAt: number };

export type Told = Pick<StandState, 'rows' | 'outlooks'>;

export type StandState = {
  readonly link: Link;
  readonly door: Door | null;
  /** Of the person at the screen; behind a lock of whoever was there last, so that nothing they left changes its shape. */
  readonly rights: Rights | null;
  /** When the screen locks because nobody touched it; null while that is far. */
  readonly locksAt: number | null;
  readonly bootId: string | null;
  readonly revision: number;
  /** Rows have arrived once: an empty list is then really empty. */
  readonly loaded: boolean;
  readonly rows: Rows;
  /** As the station told it, while what is kept here is laid over it; null: nothing is. */
  readonly told: Told | null;
  /** Since the lock, until everything is read again: no form takes its words from these rows. */
  readonly areContactsMasked: boolean;
  readonly staff: ReadonlyMap<string, StaffMember>;
  readonly sync: SyncStatus;
  /** Null: the cloud has told nothing, or there is none. */
  readonly house: House | null;
  /** Everybody's wait as the station reckoned it last; null until it did. */
  readonly outlooks: Outlooks | null;
  /** Null until they were read once. */
  readonly conflicts: readonly ConflictCard[] | null;
  /** Null: this screen is in service. */
  readonly practice: ShownPractice | null;
  readonly disk: DoorStatus['disk'];
  readonly recovery: DoorStatus['recovery'];
  readonly cloudUrl: string | null;
  readonly areSecretsSealed: boolean;
  /** Gestures made here whose answer is not known yet, oldest first. */
  readonly pending: readonly Gesture[];
};

const unknownSync: SyncStatus = {
  cloud: 'connecting',
  lastPushAt: null,
  lastPullAt: null,
  pending: 0,
  oldestPendingAt: null,
  refused: 0,
  historyComplete: true,
  clockSkewMs: null,
  retryAt: null,
};

export const startState: StandState = {
  link: { kind: 'connecting' },
  door: null,
  rights: null,
  locksAt: null,
  bootId: null,
  revision: 0,
  loaded: false,
  rows: noRows,
  told: null,
  areContactsMasked: false,
  staff: new Map(),
  sync: unknownSync,
  house: null,
  outlooks: null,
  conflicts: null,
  practice: null,
  disk: 'ok',
  recovery: null,
  cloudUrl: null,
  areSecretsSealed: true,
  pending: [],
};

const directory = (staff: readonly StaffMember[]): ReadonlyMap<string, StaffMember> =>
  new Map(staff.map((member) => [member.id, member]));

const heard = (practice: PracticeStatus | null, heardAt: number): ShownPractice | null =>
  practice === null ? null : { ...practice, heardAt };

type Arrived<News> = { readonly news: News; readonly heardAt: number };

export const withSnapshot = (
  state: StandState,
  { news: snapshot, heardAt }: Arrived<StationSnapshot>,
): StandState => ({
  ...state,
  bootId: snapshot.bootId,
  revision: snapshot.revision,
  loaded: true,
  rows: applyPatches(noRows, snapshot.entities),
  told: null,
  areContactsMasked: false,
  staff: directory(snapshot.staff),
  sync: snapshot.sync,
  house: snapshot.house,
  outlooks: outlooksOf(snapshot.quotes, state.outlooks),
  practice: heard(snapshot.practice, heardAt),
});

/** True when this change is the very next one; otherwise everything has to be read again. */
export const follows = (state: StandState, change: StationChange): boolean =>
  change.bootId === state.bootId && change.revision === state.revision + 1;

export const isOld = (state: StandState, change: StationChange): boolean =>
  change.bootId === state.bootId && change.revision <= state.revision;

const withNews = ({ rows, outlooks }: Told, { entities, quotes }: StationChange): Told => ({
  rows: entities.length === 0 ? rows : applyPatches(rows, entities),
  outlooks: quotes === null ? outlooks : outlooksOf(quotes, outlooks),
});

export const withChange = (
  state: StandState,
  { news: change, heardAt }: Arrived<StationChange>,
): StandState => ({
  ...state,
  ...withNews(state.told ?? state, change),
  told: null,
  revision: change.revision,
  staff: change.staff === null ? state.staff : directory(change.staff),
  sync: change.sync ?? state.sync,
  house: change.house ?? state.house,
  practice: heard(change.practice, heardAt) ?? state.practice,
});

/** What stays on a locked screen holds no phone and no address, nor a phone among other words: they come back with the next person who may read them. */
export const withoutContacts = (
  state: StandState,
): Told & Pick<StandState, 'told' | 'areContactsMasked' | 'conflicts'> => ({
  areContactsMasked: true,
  ...maskedTold(state.told ?? state),
  told: null,
  conflicts: state.conflicts?.map(maskedCard) ?? null,
});

const maskedTold = ({ rows, outlooks }: Told): Told => ({
  rows: { ...rows, parties: new Map([...rows.parties].map(([id, row]) => [id, masked(row)])) },
  outlooks,
});

function masked(row: Party): Party {
  const { name, phone, email, notes, requests } = row.personal;
  return {
    ...row,
    seatingPreference: row.seatingPreference === null ? null : withMaskedPhones(row.seatingPreference),
    tags: row.tags.map(withMaskedPhones),
    personal: {
      ...row.personal,
      name: withMaskedPhones(name),
      notes: withMaskedPhones(notes),
      requests: withMaskedPhones(requests),
      phone: phone === null ? null : maskedContact(phone, 'phone'),
      email: email === null ? null : maskedContact(email, 'email'),
    },
  };
}

const maskedPayload = <Told extends { readonly payload: Op['payload'] }>(told: Told): Told => ({
  ...told,
  payload: json.safeParse(maskPhonesInWords(treatContacts(told.payload, maskedContact))).data ?? null,
});

const maskedCard = (card: ConflictCard): ConflictCard => ({
  elsewhere: card.elsewhere,
  op: maskedPayload(card.op),
  because: card.because.map(maskedPayload),
  conflict:
    card.conflict.kind === 'clash'
      ? { ...card.conflict, others: card.conflict.others.map((other) => other && maskedPayload(other)) }
      : card.conflict,
});
