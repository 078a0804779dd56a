/** A party entry as it is typed, and what it becomes. Words stay words until they are sent; problems name their field. */

import type { CommandInputs, PartyDetails } from '#renderer/connection/commands.ts';
import { type Party, remarkLimit } from '#shared/parties/party.ts';
import { parsePhone, showPhone } from '#shared/phone/phone.ts';

export type PartyDraft = {
  readonly name: string;
  readonly size: string;
  readonly phone: string;
  readonly notes: string;
  readonly requests: string;
  readonly tags: string;
  readonly quoted: string;
};

/** A field is longer than can be kept: said while typing, and never cut. */
type LongField = 'name' | 'notes' | 'requests' | 'tags';

export type DraftProblems = { readonly [Field in 'size' | 'phone' | 'quoted' | LongField]?: true };

export const most = {
  name: 100,
  notes: remarkLimit,
  requests: remarkLimit,
  tags: 20,
  tag: 40,
} as const;

export const emptyDraft = (quotedMinutes: number | null): PartyDraft => ({
  name: '',
  size: '2',
  phone: '',
  notes: '',
  requests: '',
  tags: '',
  quoted: quotedMinutes === null ? '' : String(quotedMinutes),
});

export const draftOf = ({ personal, size, tags, quotedMinutes }: Party, country: string): PartyDraft => ({
  name: personal.name,
  size: String(size),
  phone: personal.phone === null ? '' : showPhone(personal.phone, country),
  notes: personal.notes,
  requests: personal.requests,
  tags: tags.join(', '),
  quoted: quotedMinutes === null ? '' : String(quotedMinutes),
});

const wholeNumber = (text: string, least: number, most: number): number | null => {
  const value = /^\d{1,3}$/.test(text.trim()) ? Number(text) : Number.NaN;
  return value >= least && value <= most ? value : null;
};

const clean = (text: string): string => text.normalize('NFC').trim();

const tagsIn = (text: string): readonly string[] => [
  ...new Set(
    text
      .split(',')
      .map(clean)
      .filter((tag) => tag !== ''),
  ),
];

export function lengthProblemsOf(draft: PartyDraft): { readonly [Field in LongField]?: true } {
  const tags = tagsIn(draft.tags);
  const isLong = (field: 'name' | 'notes' | 'requests'): boolean => clean(draft[field]).length > most[field];
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
      name: clean(draft.name),
      phone: phone.ok ? phone.value : null,
      email: null,
      notes: clean(draft.notes),
      requests: clean(draft.requests),
    },
    tags: tagsIn(draft.tags),
    seatingPreference: null,
    serviceType: null,
    quotedMinutes: draft.quoted.trim() === '' ? null : Number(draft.quoted),
  };
}

type Edit = CommandInputs['parties.edit'];

/** Only what was really changed is said, so that two people correcting one party both win. */
export function editOf(before: Party, after: PartyDetails): Edit {
  const { name, phone, notes, requests } = after.personal;
  const personal = {
    ...(name === before.personal.name ? {} : { name }),
    ...(phone === before.personal.phone ? {} : { phone }),
    ...(notes === before.personal.notes ? {} : { notes }),
    ...(requests === before.personal.requests ? {} : { requests }),
  };
  const addTags = after.tags.filter((tag) => !before.tags.includes(tag));
  const dropTags = before.tags.filter((tag) => !after.tags.includes(tag));
  return {
    partyId: before.id,
    ...(after.size === before.size ? {} : { size: after.size }),
    ...(after.quotedMinutes === before.quotedMinutes ? {} : { quotedMinutes: after.quotedMinutes }),
    ...(Object.keys(personal).length === 0 ? {} : { personal }),
    ...(addTags.length === 0 ? {} : { addTags }),
    ...(dropTags.length === 0 ? {} : { dropTags }),
  };
}
