// Announcements, for operators.
import { z } from 'zod';
import { announcementHours } from '#shared/announcements/announcement-hours.ts';
import { uuid } from '#shared/ids/uuid.ts';
import { typedText } from '#shared/text/clean-text.ts';
import { operatorProcedure, orRefuse, router } from '../trpc.ts';
import { announce, endAnnouncement, listAnnouncements } from './announce.ts';

const manage = operatorProcedure('announcements.manage');
const words = typedText(500).pipe(z.string().min(1));

export const officeAnnouncementsRouter = router({
  list: operatorProcedure('office.view').query(({ ctx }) => listAnnouncements(ctx.cloud)),
  announce: manage
    .input(
      z.object({
        audience: z.enum(['owners', 'staff', 'all']),
        en: words,
        es: words,
        hours: announcementHours,
      }),
    )
    .mutation(async ({ ctx, input }) => orRefuse(await announce(ctx, input))),
  end: manage
    .input(z.object({ announcementId: uuid }))
    .mutation(async ({ ctx, input }) => orRefuse(await endAnnouncement(ctx, input.announcementId))),
});
