// Ids that a test can read: the space says what it is, the number which one.
import { guestId } from '#shared/guests/guest.ts';
import { joinId } from '#shared/joins/join.ts';
import { opId } from '#shared/log/op.ts';
import { partyId } from '#shared/parties/party.ts';
import { queueId } from '#shared/queues/queue.ts';
import { seatingId } from '#shared/seatings/seating-id.ts';
import { sectionId } from '#shared/sections/section-id.ts';
import { serviceTypeId } from '#shared/service-types/service-type.ts';
import { tableId } from '#shared/tables/table.ts';

const spelled = (space: string, number: number): string =>
  `${space}-0000-8000-8000-${number.toString(16).padStart(12, '0')}`;

export const opIdOf = (number: number) => opId.parse(spelled('00000000', number));
export const partyIdOf = (number: number) => partyId.parse(spelled('a0000000', number));
export const guestIdOf = (number: number) => guestId.parse(spelled('b0000000', number));
export const queueIdOf = (number: number) => queueId.parse(spelled('c0000000', number));
export const seatingIdOf = (number: number) => seatingId.parse(spelled('d0000000', number));
export const tableIdOf = (number: number) => tableId.parse(spelled('e0000000', number));
export const sectionIdOf = (number: number) => sectionId.parse(spelled('f0000000', number));
export const joinIdOf = (number: number) => joinId.parse(spelled('f1000000', number));
export const serviceTypeIdOf = (number: number) => serviceTypeId.parse(spelled('f2000000', number));
