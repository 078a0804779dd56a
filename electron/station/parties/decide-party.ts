// What the station decides when a party joins or is corrected: its guest, its place in the list, its phone.
import { createHash } from 'node:crypto';
import type { z } from 'zod';
import { type GuestId, guest, guestId } from '#shared/guests/guest.ts';
import { deriveUuid } from '#shared/ids/uuid.ts';
import type { Rejection } from '#shared/log/rejection.ts';
import type { editParty, partyCorrection } from '#shared/parties/edit-party.ts';
import type { Party } from '#shared/parties/party.ts';
import { parsePhone } from '#shared/phone/phone.ts';
import { failed, ok, type Result } from '#shared/result.ts';
import type { Desk } from '../commands/perform.ts';

interface Personal {
  readonly phone?: string | null | undefined;
}

/** A host types what the guest says; the log keeps E.164. */
export function withParsedPhone<P extends Personal>(personal: P, country: string): Result<P, Rejection> {
  if (personal.phone === undefined || personal.phone === null) return ok(personal);
  if (personal.phone.trim() === '') return ok({ ...personal, phone: null });
  const parsed = parsePhone(personal.phone, country);
  if (!parsed.ok) return failed({ kind: 'malformed', detail: 'personal.phone: not-a-phone' });
  return ok({ ...personal, phone: parsed.value });
}

/**
 * The same phone is the same guest on every station: the one who is known, also from before this station was paired,
 * else one whose id follows from the restaurant. One who was erased comes back as somebody new.
 */
export function guestFor({ core, station }: Desk, phone: string | null): GuestId {
  const fresh = guestId.parse(station.ids.uuid());
  if (phone === null) return fresh;
  const seen = core.log.guestWithPhone(phone);
  if (seen !== null) return guestId.parse(seen);
  const { restaurantId } = station.identity.current();
  const derived = guestId.parse(deriveUuid(createHash('sha256').update(`${restaurantId} ${phone}`).digest()));
  const known = core.log.row('guest', derived);
  return known !== null && guest.owns(known) && known.erasedAt !== null ? fresh : derived;
}

/** A correction with the values it replaces, so that the log can tell what somebody else changed meanwhile. */
export function withWhatWasSeen(
  correction: z.infer<typeof partyCorrection>,
  known: Party | null,
): z.input<typeof editParty.payload> {
  if (known === null) return correction;
  const { personal, ...fields } = correction;
  const was = replaced(known, fields);
  if (personal === undefined) return { ...fields, was };
  return { ...fields, was, personal: { ...personal, was: replaced(known.personal, personal) } };
}

function replaced<Known extends object>(known: Known, fields: object): Partial<Known> {
  const given = new Set(Object.keys(fields));
  const values: Partial<Known> = { ...known };
  for (const field in values) if (!given.has(field)) delete values[field];
  return values;
}
