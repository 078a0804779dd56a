/** A party entry as it is typed, and what it becomes. Words stay words until they are sent; problems name their field. */

import type { CommandInputs, PartyDetails } from '#renderer/connection/commands.ts';
import type { ReturningGuest } from '#renderer/connection/station.ts';
import { type Party, remarkLimit } from '#shared/parties/party.ts';
import { parsePhone, showPhone } from '#shared/phone/phone.ts';
import { cleanText } from '#shared/text/clean-text.ts';
import { type ArrivalDraft, arrivalDraftOf, atTheDoor, lacksHour } from './party-arrival.ts';

export type PartyDraft = {
  readonly name: string;
  readonly size: string;
  readonly phone: string;
  readonly email: string;
  readonly notes: string;
  readonly requests: string;
  readonly tags: string;
  readonly preference: string;
  readonly serviceType: string;
  readonly quoted: string;
  /** Null: the queue of this screen. */
  readonly queueId: string | null;
  readonly arrival: ArrivalDraft;
};

/** A field is longer than can be kept: said while typing, and never cut. */
type LongField = 'name' | 'notes' | 'requests' | 'tags';

export type DraftProblems = {
  readonly [Field in 'size' | 'phone' | 'quoted' | 'hour' | 'ahead' | LongField]?: true;
};

export const most = {
  name: 100,
  notes: remarkLimit,
  requests: remarkLimit,
  tags: 20,
  tag: 40,
} as const;

export const emptyDraft: PartyDraft = {
  name: '',
  size: '2',
  phone: '',
  email: '',
  notes: '',
  requests: '',
  tags: '',
  preference: '',
  serviceType: '',
  quoted: '',
  queueId: null,
  arrival: atTheDoor,
};

type House = { readonly country: string; readonly timeZone: string };

export function draftOf(party: Party, { country, timeZone }: House): PartyDraft {
  const { personal, size, tags, quotedMinutes, seatingPreference, serviceType, queueId } = party;
  return {
    name: personal.name,
    size: String(size),
    phone: personal.phone === null ? '' : showPhone(personal.phone, country),
    email: personal.email ?? '',
    notes: personal.notes,
    requests: personal.requests,
    tags: tags.join(', '),
    preference: seatingPreference ?? '',
    serviceType: serviceType ?? '',
    quoted: quotedMinutes === null ? '' : String(quotedMinutes),
    queueId,
    arrival: arrivalDraftOf(party, timeZone),
  };
}

/** Somebody who was here before: what is known of them, and nothing over what was typed already. */
export function withGuest(draft: PartyDraft, guest: ReturningGuest, country: string): Partial<PartyDraft> {
  const { name, phone, email, lastNotes, lastRequests, usualTags, usualSize } = guest;
  const isUntouched = draft.size === emptyDraft.size;
  return {
    name: name === '' ? draft.name : name,
    phone: phone === null ? draft.phone : showPhone(phone, country),
    email: draft.email === '' ? (email ?? '') : draft.email,
    notes: draft.notes === '' ? lastNotes : draft.notes,
    requests: draft.requests === '' ? lastRequests : draft.requests,
    tags: [...new Set([...tagsIn(draft.tags), ...usualTags])].join(', '),
    ...(isUntouched ? { size: String(usualSize) } : {}),
  };
}

const wholeNumber = (text: string, least: number, most: number): number | null => {
  const value = /^\d{1,3}$/.test(text.trim()) ? Number(text) : Number.NaN;
  return value >= least && value <= most ? value : null;
};

export const tagsIn = (text: string): readonly string[] => [
  ...new Set(
    text
      .split(',')
      .map(cleanText)
      .filter((tag) => tag !== ''),
  ),
];

export function lengthProblemsOf(draft: PartyDraft): { readonly [Field in LongField]?: true } {
  const tags = tagsIn(draft.tags);
  const isLong = (field: 'name' | 'notes' | 'requests'): boolean =>
    cleanText(draft[field]).length > most[field];
  return {
    ...(isLong('name') ? { name: true } : {}),
    ...(isLong('notes') ? { notes: true } : {}),
    ...(isLong('requests') ? { requests: true } : {}),
    ...(tags.length > most.tags || tags.some((tag) => tag.length > most.tag) ? { tags: true } : {}),
  };
}

export function problemsOf(draft: PartyDraft, country: string): DraftProblems {
  return {
    ...lengthProblemsOf(draft),
    ...(wholeNumber(draft.size, 1, 99) === null ? { size: true } : {}),
    ...(draft.phone.trim() === '' || parsePhone(draft.phone, country).ok ? {} : { phone: true }),
    ...(lacksHour(draft.arrival) ? { hour: true } : {}),
    ...(draft.quoted.trim() === '' || wholeNumber(draft.quoted, 0, 600) !== null ? {} : { quoted: true }),
  };
}

/** Null while a field has a problem. */
export function detailsOf(draft: PartyDraft, country: string): PartyDetails | null {
  const size = wholeNumber(draft.size, 1, 99);
  if (size === null || Object.keys(problemsOf(draft, country)).length > 0) return null;
  const phone = parsePhone(draft.phone, country);
  return {
    size,
    personal: {
      name: cleanText(draft.name),
      phone: phone.ok ? phone.value : null,
      email: cleanText(draft.email) === '' ? null : cleanText(draft.email),
      notes: cleanText(draft.notes),
      requests: cleanText(draft.requests),
    },
    tags: tagsIn(draft.tags),
    seatingPreference: cleanText(draft.preference) === '' ? null : cleanText(draft.preference),
    serviceType: draft.serviceType === '' ? null : draft.serviceType,
    quotedMinutes: draft.quoted.trim() === '' ? null : Number(draft.quoted),
  };
}

type Edit = CommandInputs['parties.edit'];

/** Only what was really changed is said, so that two people correcting one party both win. */
export function editOf(before: Party, after: PartyDetails, queueId: string | null): Edit {
  const addTags = after.tags.filter((tag) => !before.tags.includes(tag));
  const dropTags = before.tags.filter((tag) => !after.tags.includes(tag));
  const personal = changed(before.personal, after.personal);
  const { personal: _personal, tags: _tags, ...plain } = after;
  return {
    partyId: before.id,
    ...changed(before, plain),
    ...(queueId === null || queueId === before.queueId ? {} : { queueId }),
    ...(Object.keys(personal).length === 0 ? {} : { personal }),
    ...(addTags.length === 0 ? {} : { addTags }),
    ...(dropTags.length === 0 ? {} : { dropTags }),
  };
}

/** The fields of the second that differ in the first. */
function changed<Fields extends object>(before: Fields, after: Fields): Partial<Fields> {
  const differing: Partial<Fields> = { ...after };
  for (const field in after) if (before[field] === after[field]) delete differing[field];
  return differing;
}
