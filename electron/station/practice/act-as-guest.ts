// Writes down what a guest of practice did: the same ops a host would have made for them.
import { guestId } from '#shared/guests/guest.ts';
import { assertNever } from '#shared/must.ts';
import { addParty } from '#shared/parties/add-party.ts';
import { arriveParty } from '#shared/parties/arrive-party.ts';
import { placeOf, promisedPlace } from '#shared/parties/list-order.ts';
import { partyId } from '#shared/parties/party.ts';
import { removeParty } from '#shared/parties/remove-party.ts';
import type { PracticeAct } from '#shared/practice/due-acts.ts';
import type { PracticeGuest } from '#shared/practice/practice-evening.ts';
import { queue } from '#shared/queues/queue.ts';
import { clearSeating } from '#shared/seatings/clear-seating.ts';
import { stageSeating } from '#shared/seatings/stage-seating.ts';
import type { Ids } from '../ids.ts';
import { quotedMinutes, quoteFor } from '../parties/decide-quote.ts';
import { readSettings } from '../settings/read-settings.ts';
import type { StationCore } from '../station-core.ts';
import type { ActAsHouse } from './act-as-house.ts';
import { rowsOf } from './rows-of.ts';

export interface Ground {
  readonly core: StationCore;
  readonly ids: Ids;
  readonly act: ActAsHouse;
  readonly now: () => number;
  readonly beganAt: number;
}

const minuteMs = 60_000;

/** Who came, where somebody did. */
export function actAsGuest(ground: Ground, act: PracticeAct): { readonly id: string } | null {
  switch (act.kind) {
    case 'join':
      return join(ground, act.guest);
    case 'arrive': {
      const { core, now } = ground;
      const orderKey = placeOf(act.party, { ...readSettings(core), now: now() });
      ground.act(arriveParty, { partyId: act.party.id, hereCount: null, orderKey });
      return null;
    }
    case 'walk-off':
      ground.act(removeParty, { partyId: act.party.id, reason: 'left' });
      return null;
    case 'stage':
      ground.act(stageSeating, { seatingId: act.seating.id, stage: act.stage });
      return null;
    case 'leave':
      ground.act(clearSeating, { seatingId: act.seating.id, leaves: 'dirty' });
      return null;
    default:
      return assertNever(act);
  }
}

function join(ground: Ground, guest: PracticeGuest): { readonly id: string } | null {
  const { core, ids, now, beganAt } = ground;
  const [line] = rowsOf(queue, core.log.openRows()).filter(({ active, archived }) => active && !archived);
  if (line === undefined) return null;
  const { size, name, phone, notes, preference, isVip, comes } = guest;
  const expectedAt = comes === null ? null : beganAt + comes.means * minuteMs;
  const bookedFor = comes?.isBooked === true ? expectedAt : null;
  const priority = isVip ? ('vip' as const) : ('normal' as const);
  const told = { size, queueId: line.id, expectedAt, bookedFor, priority };
  const made = quoteFor({ core }, { ...told, quotedMinutes: null });
  const minutes = quotedMinutes({ ...told, quotedMinutes: null }, made);
  const promised = { ...told, joinedAt: now(), quotedMinutes: minutes };
  const id = partyId.parse(ids.uuid());
  const verdict = ground.act(addParty, {
    ...promised,
    partyId: id,
    guestId: guestId.parse(ids.uuid()),
    source: comes === null || comes.isBooked ? 'host' : 'phone-ahead',
    orderKey: promisedPlace(promised, readSettings(core)),
    personal: { name, phone, email: null, notes, requests: '' },
    tags: [],
    seatingPreference: preference,
    serviceType: null,
    quote: made?.quote ?? null,
  });
  if (verdict.kind === 'refused') return null;
  if (made !== null) core.quotes.keep(id, made);
  return { id };
}
