// Who has been here before.
import { z } from 'zod';
import { guestId } from '#shared/guests/guest.ts';
import { readProcedure, router } from '../procedures/procedures.ts';
import { recogniseGuest, recognisePhone } from './recognise-guests.ts';

export const guestRouter = router({
  /** For whoever adds parties. A phone from four digits on, as it is being typed. */
  recognise: readProcedure('waitlist.manage')
    .input(z.union([z.object({ phone: z.string().max(40) }), z.object({ guestId })]))
    .query(({ ctx: { core }, input }) =>
      'phone' in input ? recognisePhone(core, input.phone) : recogniseGuest(core, input.guestId),
    ),
});
