// party.edit: corrects what is known of a party, and which queue it waits in, field by field, so that two people editing
// at once both win. A field that somebody changed since its writer saw it is joined where it is free text; else the later
// stands, and is flagged.
import { z } from 'zod';
import type { Json } from '#shared/log/canonical-json.ts';
import { accept, defineOp, refuse } from '#shared/log/define-op.ts';
import { given } from '#shared/log/given.ts';
import { withMember } from '#shared/log/text-set.ts';
import { queueId } from '#shared/queues/queue.ts';
import { storedText } from '#shared/text/clean-text.ts';
import { seenIn, withoutUnseen } from '#shared/text/unseen.ts';
import { findParty } from './find-party.ts';
import { joinedText } from './joined-text.ts';
import { type Party, party, partyDetails, partyId, partyPersonal, remarkLimit } from './party.ts';

const tagList = z.array(storedText(40)).max(20).readonly();
const plainFields = partyDetails.omit({ personal: true, tags: true }).extend({ queueId }).partial();
const personalFields = partyPersonal.partial();

/** What a screen asks for; the station adds what it saw. */
export const partyCorrection = plainFields.extend({
  partyId,
  personal: personalFields.optional(),
  addTags: tagList.optional(),
  dropTags: tagList.optional(),
});

/** `was`: the values before, as the writer saw them, of the fields that are given. Payloads of older versions have
 * none. What it says of a person lies inside `personal`, where erasing a guest blanks it. */
const payload = partyCorrection.extend({
  personal: personalFields.extend({ was: personalFields.nullish() }).optional(),
  was: plainFields.optional(),
});

export const editParty = defineOp({
  kind: 'party.edit',
  version: 1,
  nature: 'fact',
  writers: ['station', 'cloud'],
  permission: 'waitlist.manage',
  undoable: true,
  payload,
  reduce: ({ read, payload: { partyId: id, personal, was, addTags, dropTags, ...fields } }) => {
    const found = findParty(read, id);
    if (!found.ok) return refuse(found.reason);
    const { value } = found;
    const { was: seen, ...said } = personal ?? {};
    const plain = merged({ is: value, was: was ?? {}, next: given(fields) });
    const ofPerson = merged({ is: value.personal, was: seen ?? {}, next: given(said) });
    const kept: readonly string[] = value.tags.filter(
      (tag) => !(dropTags ?? []).includes(withoutUnseen(tag)),
    );
    const tags = (addTags ?? []).reduce(withMember, kept);
    const flags = [...plain.alsoChanged, ...ofPerson.alsoChanged].map((field) => ({
      kind: 'also-changed' as const,
      partyId: id,
      field,
    }));
    return accept(
      [
        party.write({
          ...value,
          ...given(fields),
          ...promiseAfter(value, fields.quotedMinutes),
          tags,
          personal: { ...value.personal, ...given(said), ...ofPerson.joined },
        }),
      ],
      flags,
    );
  },
});

const minuteMs = 60_000;

/** Who corrects what was quoted corrects the promise. */
function promiseAfter(
  { joinedAt }: Party,
  quotedMinutes: number | null | undefined,
): Partial<Pick<Party, 'promisedAt'>> {
  if (quotedMinutes === undefined) return {};
  return { promisedAt: quotedMinutes === null ? null : joinedAt + quotedMinutes * minuteMs };
}

type Fields = { readonly [field: string]: Json | undefined };

interface Merge {
  readonly is: Fields;
  readonly was: Fields;
  readonly next: Fields;
}

const isFreeText = (field: string): boolean => field === 'notes' || field === 'requests';

/** Looks at each field that is neither as its writer saw it nor as it is to be: those somebody else changed meanwhile.
 * Whoever empties a text empties what he saw, never what he did not. */
function merged({ is, was, next }: Merge) {
  const alsoChanged: string[] = [];
  const joined: Record<string, string> = {};
  for (const field of Object.keys(next)) {
    const [now, seen, said] = [asSeen(is[field]), was[field], next[field]];
    if (seen === undefined || now === seen || now === said) continue;
    const text = isFreeText(field) ? joinedFree(now, seen, said) : null;
    if (text === null) alsoChanged.push(field);
    if (text !== null) joined[field] = text;
    else if (isFreeText(field) && said === '' && typeof now === 'string') joined[field] = now;
  }
  return { alsoChanged, joined };
}

/** A row of an older version may hold what nobody sees; who writes now has seen it without. */
const asSeen = (value: Json | undefined): Json | undefined =>
  value === undefined ? undefined : seenIn(value);

const joinedFree = (is: Json | undefined, was: Json, next: Json | undefined): string | null =>
  typeof is === 'string' && typeof was === 'string' && typeof next === 'string'
    ? joinedText({ is, was, next }, remarkLimit)
    : null;
