// party.edit: corrects what is known of a party, field by field, so that two people editing at once both win.
import { z } from 'zod';
import { accept, defineOp, refuse } from '#shared/log/define-op.ts';
import { given } from '#shared/log/given.ts';
import { withMember, withoutMember } from '#shared/log/text-set.ts';
import { storedText } from '#shared/text/clean-text.ts';
import { findParty } from './find-party.ts';
import { party, partyDetails, partyId, partyPersonal } from './party.ts';

const tagList = z.array(storedText(40)).max(20).readonly();

const payload = partyDetails.omit({ personal: true, tags: true }).partial().extend({
  partyId,
  personal: partyPersonal.partial().optional(),
  addTags: tagList.optional(),
  dropTags: tagList.optional(),
});

export const editParty = defineOp({
  kind: 'party.edit',
  version: 1,
  nature: 'fact',
  writers: ['station', 'cloud'],
  permission: 'waitlist.manage',
  undoable: true,
  payload,
  reduce: ({ read, payload: { partyId: id, personal, addTags, dropTags, ...fields } }) => {
    const found = findParty(read, id);
    if (!found.ok) return refuse(found.reason);
    const kept = (dropTags ?? []).reduce(withoutMember, found.value.tags);
    const tags = (addTags ?? []).reduce(withMember, kept);
    return accept([
      party.write({
        ...found.value,
        ...given(fields),
        tags,
        personal: { ...found.value.personal, ...given(personal ?? {}) },
      }),
    ]);
  },
});
